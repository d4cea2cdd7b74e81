import type * as z from "zod/mini";
import { nextOfValue, valueCollection } from "../collection.ts";
import type { Endpoint } from "../endpoint.ts";
import { supportVersion, ticketsPath } from "./grammar/ticket.ts";
import { ticketMessage } from "./grammar/ticket-message.ts";

const body = valueCollection(ticketMessage);

/** The messages of a support ticket: which subscription's id, and the ticket's name in its address. */
export const ticketMessagesEndpoint: Endpoint<
  { readonly subscriptionId: string; readonly name: string },
  z.infer<typeof body>
> = {
  id: "arm.ticket-messages",
  service: "arm",
  method: "GET",
  permissions: ["user_impersonation"],
  path: ({ subscriptionId, name }) =>
    `${ticketsPath(subscriptionId)}/${encodeURIComponent(name)}/communications?api-version=${supportVersion}`,
  schema: body,
  next: nextOfValue,
  docs: "https://learn.microsoft.com/rest/api/support/communications/list",
  verifiedOn: "2026-11-22",
};
