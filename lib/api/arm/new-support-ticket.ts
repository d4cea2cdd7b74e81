import * as z from "zod/mini";
import type { AzureTicket } from "../../schemas/azure-ticket.ts";
import type { Endpoint } from "../endpoint.ts";
import { supportVersion, ticket, ticketsPath } from "./grammar/ticket.ts";

/** Whom Microsoft answers: the partner's technician, never the customer. */
export type TicketContact = {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly moreEmails?: readonly string[];
  readonly way: "email" | "phone";
  /** With the country's code; Microsoft wants it where the way is `phone`. */
  readonly phone?: string;
  /** Windows' name of the zone, such as `Korea Standard Time`. */
  readonly timeZone: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** Such as `en-us` or `ko-kr`. */
  readonly language: string;
};

/** A ticket to file. The name is ours: the same again makes no second ticket. */
export type NewSupportTicket = {
  readonly subscriptionId: string;
  readonly name: string;
  /** Whole ids from the catalogue. */
  readonly serviceId: string;
  readonly problemClassificationId: string;
  readonly title: string;
  readonly description: string;
  /** `highestcriticalimpact` is taken from Premier customers only. */
  readonly severity: "minimal" | "moderate" | "critical" | "highestcriticalimpact";
  /** Whether Microsoft may collect diagnostics; to be asked, never assumed. */
  readonly diagnostics: boolean;
  /** Answers to the consents that the problem classification names. */
  readonly consents?: readonly { readonly type: string; readonly given: boolean }[];
  readonly contact: TicketContact;
  /** ISO 8601 instant at which the problem began. */
  readonly startedAt?: string;
  readonly roundTheClock?: boolean;
  readonly planId?: string;
  /** The Azure resource it is about. */
  readonly resourceId?: string;
  /** The name of the workspace that its files were put into. */
  readonly workspace?: string;
  /** Answers to the catalogue's questions: JSON as text, as Microsoft wants it. */
  readonly scoping?: string;
};

/** What came of filing: the ticket itself, or the address that says what becomes of it. */
export type FiledTicket = { readonly ticket: AzureTicket | undefined; readonly operation: string | undefined };

const yesNo = (yes: boolean): "Yes" | "No" => (yes ? "Yes" : "No");

function contactDetails({ email, moreEmails, way, phone, timeZone, language, ...contact }: TicketContact): object {
  return {
    firstName: contact.firstName,
    lastName: contact.lastName,
    preferredContactMethod: way,
    primaryEmailAddress: email,
    ...(moreEmails?.length ? { additionalEmailAddresses: moreEmails } : {}),
    ...(phone === undefined ? {} : { phoneNumber: phone }),
    preferredTimeZone: timeZone,
    country: contact.country,
    preferredSupportLanguage: language,
  };
}

const answer = z.pipe(
  z.object({ ticket: z.optional(ticket), operation: z.optional(z.string()) }),
  z.transform((filed, context): FiledTicket => {
    if (filed.ticket || filed.operation) return { ticket: filed.ticket, operation: filed.operation };
    context.issues.push({ code: "custom", message: "neither a ticket nor where to ask for it", input: filed });
    return z.NEVER;
  }),
);

/**
 * Files a ticket about an Azure subscription. Microsoft has it at once (200), or takes it in (202, with nothing but the address of
 * an operation) and may refuse it later, as with `InvalidSupportPlan`: a 202 is no ticket yet. A partner's own plan counts only
 * where its token goes along in `x-ms-authorization-auxiliary`. 409 where the name is taken.
 */
export const newSupportTicketEndpoint: Endpoint<NewSupportTicket, FiledTicket> = {
  id: "arm.new-support-ticket",
  service: "arm",
  method: "PUT",
  permissions: ["user_impersonation"],
  path: ({ subscriptionId, name }) =>
    `${ticketsPath(subscriptionId)}/${encodeURIComponent(name)}?api-version=${supportVersion}`,
  body: (given) => ({
    properties: {
      serviceId: given.serviceId,
      problemClassificationId: given.problemClassificationId,
      title: given.title,
      description: given.description,
      severity: given.severity,
      advancedDiagnosticConsent: yesNo(given.diagnostics),
      ...(given.consents?.length
        ? { secondaryConsent: given.consents.map(({ type, given: yes }) => ({ type, userConsent: yesNo(yes) })) }
        : {}),
      contactDetails: contactDetails(given.contact),
      ...(given.startedAt === undefined ? {} : { problemStartTime: given.startedAt }),
      ...(given.roundTheClock === undefined ? {} : { require24X7Response: given.roundTheClock }),
      ...(given.planId === undefined ? {} : { supportPlanId: given.planId }),
      ...(given.resourceId === undefined ? {} : { technicalTicketDetails: { resourceId: given.resourceId } }),
      ...(given.workspace === undefined ? {} : { fileWorkspaceName: given.workspace }),
      ...(given.scoping === undefined ? {} : { problemScopingQuestions: given.scoping }),
    },
  }),
  answer: (body, headers) => ({
    ticket: body,
    operation: headers.get("azure-asyncoperation") ?? headers.get("location") ?? undefined,
  }),
  schema: answer,
  docs: "https://learn.microsoft.com/rest/api/support/support-tickets/create",
  verifiedOn: "2026-11-22",
};
