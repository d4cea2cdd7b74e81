import type * as z from "zod/mini";
import { nextOfValue, valueCollection } from "../collection.ts";
import type { Endpoint } from "../endpoint.ts";
import { supportVersion, ticket, ticketsPath } from "./grammar/ticket.ts";

const body = valueCollection(ticket);

/** The support tickets of an Azure subscription, by its id. Microsoft forgets them after 18 months. */
export const supportTicketsEndpoint: Endpoint<string, z.infer<typeof body>> = {
  id: "arm.support-tickets",
  service: "arm",
  method: "GET",
  permissions: ["user_impersonation"],
  path: (subscriptionId) => `${ticketsPath(subscriptionId)}?api-version=${supportVersion}&$top=100`,
  schema: body,
  next: nextOfValue,
  docs: "https://learn.microsoft.com/rest/api/support/support-tickets/list",
  verifiedOn: "2026-11-22",
};
