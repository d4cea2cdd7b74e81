import * as z from "zod/mini";
import type { RequestNote } from "../../schemas/service-request.ts";
import type { Endpoint } from "../endpoint.ts";
import { supportVersion, ticketsPath } from "./grammar/ticket.ts";
import { ticketMessage } from "./grammar/ticket-message.ts";

/** A message to add to a ticket. The name is ours: the same again makes no second message. */
export type NewTicketMessage = {
  readonly subscriptionId: string;
  readonly ticket: string;
  readonly name: string;
  readonly subject: string;
  readonly text: string;
  readonly sender: string;
};

/** Adds a message to a ticket. Microsoft takes it in (202, with nothing in the answer) or has it at once (200). */
export const ticketMessageEndpoint: Endpoint<NewTicketMessage, RequestNote | undefined> = {
  id: "arm.ticket-message",
  service: "arm",
  method: "PUT",
  permissions: ["user_impersonation"],
  path: ({ subscriptionId, ticket, name }) =>
    `${ticketsPath(subscriptionId)}/${encodeURIComponent(ticket)}/communications/${encodeURIComponent(name)}?api-version=${supportVersion}`,
  body: ({ subject, text, sender }) => ({ properties: { subject, body: text, sender } }),
  schema: z.optional(ticketMessage),
  docs: "https://learn.microsoft.com/rest/api/support/communications/create",
  verifiedOn: "2026-11-22",
};
