import type { AzureTicket } from "../../schemas/azure-ticket.ts";
import type { RequestChange } from "../../schemas/service-request.ts";
import type { Endpoint } from "../endpoint.ts";
import { supportVersion, ticket, ticketsPath } from "./grammar/ticket.ts";

type TicketChange = {
  readonly subscriptionId: string;
  readonly name: string;
  readonly change: Pick<RequestChange, "severity" | "status">;
};

/**
 * Changes a ticket's severity or status; sends what changes and nothing else. Microsoft freezes the severity once an engineer works
 * on the ticket. A note goes as a message of its own.
 */
export const supportTicketChangeEndpoint: Endpoint<TicketChange, AzureTicket> = {
  id: "arm.support-ticket-change",
  service: "arm",
  method: "PATCH",
  permissions: ["user_impersonation"],
  path: ({ subscriptionId, name }) =>
    `${ticketsPath(subscriptionId)}/${encodeURIComponent(name)}?api-version=${supportVersion}`,
  body: ({ change: { severity, status } }) => ({
    ...(severity === undefined ? {} : { severity }),
    ...(status === undefined ? {} : { status }),
  }),
  schema: ticket,
  docs: "https://learn.microsoft.com/rest/api/support/support-tickets/update",
  verifiedOn: "2026-11-22",
};
