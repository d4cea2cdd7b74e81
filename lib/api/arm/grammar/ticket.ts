import * as z from "zod/mini";
import type { AzureTicket } from "../../../schemas/azure-ticket.ts";
import { instant } from "../../instant.ts";
import { text } from "../../text.ts";
import { textOrNumber } from "../../word.ts";

/** The version of Microsoft.Support that tickets are read in. */
export const supportVersion = "2024-04-01";

/** The address of a subscription's tickets, without version. */
export function ticketsPath(subscriptionId: string): string {
  return `/subscriptions/${encodeURIComponent(subscriptionId)}/providers/Microsoft.Support/supportTickets`;
}

/** A ticket as Microsoft.Support writes it. */
export const ticket = z.pipe(
  z.object({
    name: z.string(),
    properties: z.object({
      supportTicketId: textOrNumber,
      title: text,
      description: text,
      serviceDisplayName: text,
      problemClassificationDisplayName: text,
      severity: text,
      status: text,
      supportPlanDisplayName: text,
      supportPlanType: text,
      contactDetails: z.optional(z.nullable(z.object({ firstName: text, lastName: text }))),
      supportEngineer: z.optional(z.nullable(z.object({ emailAddress: text }))),
      serviceLevelAgreement: z.optional(z.nullable(z.object({ expirationTime: instant }))),
      createdDate: instant,
      modifiedDate: instant,
    }),
  }),
  z.transform(
    ({ name, properties: given }): AzureTicket => ({
      name,
      number: given.supportTicketId || name,
      title: given.title,
      description: given.description,
      service: given.serviceDisplayName,
      problem: given.problemClassificationDisplayName,
      severity: given.severity,
      status: given.status,
      plan: given.supportPlanDisplayName || given.supportPlanType,
      contact: `${given.contactDetails?.firstName ?? ""} ${given.contactDetails?.lastName ?? ""}`.trim(),
      engineer: given.supportEngineer?.emailAddress ?? "",
      createdAt: given.createdDate,
      updatedAt: given.modifiedDate,
      answerDueAt: given.serviceLevelAgreement?.expirationTime,
    }),
  ),
);
