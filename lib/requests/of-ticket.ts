import type { AzureTicket } from "../schemas/azure-ticket.ts";
import type { RequestNote, ServiceRequest, ServiceRequestDetail } from "../schemas/service-request.ts";

/** Azure's ticket in the words of requests; it says that a ticket is closed, not when. */
export function requestOfTicket(ticket: AzureTicket): ServiceRequest {
  return {
    source: "azure",
    id: ticket.number,
    title: ticket.title,
    severity: ticket.severity.toLowerCase() || "unknown",
    status: ticket.status.toLowerCase() || "none",
    createdAt: ticket.createdAt,
    updatedAt: ticket.updatedAt,
    closedAt: ticket.status.toLowerCase() === "closed" ? ticket.updatedAt : undefined,
    contact: ticket.contact,
  };
}

/** Azure's ticket with its messages, in the words of requests. */
export function detailOfTicket(
  ticket: AzureTicket,
  notes: readonly RequestNote[],
  unreadable: number,
): ServiceRequestDetail {
  return {
    ...requestOfTicket(ticket),
    description: ticket.description,
    topicId: "",
    topicName: ticket.problem,
    productId: "",
    productName: ticket.service,
    countryCode: "",
    organization: "",
    notes: notes.toSorted((a, b) => b.at.localeCompare(a.at)),
    ...(unreadable ? { unreadable } : {}),
    plan: ticket.plan,
    engineer: ticket.engineer,
    ...(ticket.answerDueAt ? { answerDueAt: ticket.answerDueAt } : {}),
  };
}
