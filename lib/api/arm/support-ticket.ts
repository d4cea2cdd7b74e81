import type { AzureTicket } from "../../schemas/azure-ticket.ts";
import type { Endpoint } from "../endpoint.ts";
import { supportVersion, ticket, ticketsPath } from "./grammar/ticket.ts";

/** Which ticket: its subscription's id, and the name in its address. */
export type TicketAddress = { readonly subscriptionId: string; readonly name: string };

/** One support ticket. */
export const supportTicketEndpoint: Endpoint<TicketAddress, AzureTicket> = {
  id: "arm.support-ticket",
  service: "arm",
  method: "GET",
  permissions: ["user_impersonation"],
  path: ({ subscriptionId, name }) =>
    `${ticketsPath(subscriptionId)}/${encodeURIComponent(name)}?api-version=${supportVersion}`,
  schema: ticket,
  docs: "https://learn.microsoft.com/rest/api/support/support-tickets/get",
  verifiedOn: "2026-11-22",
};
