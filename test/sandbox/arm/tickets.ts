import { wholeSeconds } from "../dates.ts";
import { hour } from "../worlds/days.ts";
import type { AzureSubscription, AzureTicket } from "../worlds/world.ts";

const service = "/providers/Microsoft.Support/services/5eed0000-0001-4000-8000-000000000001";

/** The part of the catalogue that the sandbox has: one service with two problem classifications. */
export const supportServices = [
  {
    id: service,
    name: service.slice(-36),
    type: "Microsoft.Support/services",
    properties: { displayName: "Virtual Machine running Linux", resourceTypes: ["MICROSOFT.COMPUTE/VIRTUALMACHINES"] },
  },
];

export const problemClassifications = [1, 2].map((number) => ({
  id: `${service}/problemClassifications/5eed0000-000${number}-4000-8000-00000000001${number}`,
  name: `5eed0000-000${number}-4000-8000-00000000001${number}`,
  type: "Microsoft.Support/problemClassifications",
  properties: {
    displayName: number === 1 ? "Connectivity / Cannot connect" : "Performance / Slow disk",
    secondaryConsentEnabled:
      number === 1
        ? [{ description: "Access to the machine's memory", type: "virtualmachinerunninglinuxservice" }]
        : [],
  },
}));

/** A ticket as ARM writes it: the number people quote stands in supportTicketId, the name in the path. */
export function ticketBody(subscription: AzureSubscription, ticket: AzureTicket): Record<string, unknown> {
  return {
    id: `/subscriptions/${subscription.id}/providers/Microsoft.Support/supportTickets/${ticket.name}`,
    name: ticket.name,
    type: "Microsoft.Support/supportTickets",
    properties: {
      supportTicketId: ticket.number,
      description: ticket.description,
      problemClassificationId: problemClassifications[0]?.id,
      problemClassificationDisplayName: problemClassifications[0]?.properties.displayName,
      severity: ticket.severity,
      require24X7Response: ticket.severity === "critical",
      advancedDiagnosticConsent: "No",
      contactDetails: {
        firstName: "Mina",
        lastName: "Han",
        preferredContactMethod: "email",
        primaryEmailAddress: "mina.han@adatum.example",
        preferredTimeZone: "Korea Standard Time",
        country: "KOR",
        preferredSupportLanguage: "en-US",
      },
      serviceLevelAgreement: {
        startTime: wholeSeconds(ticket.createdAt),
        expirationTime: wholeSeconds(ticket.createdAt + 4 * hour),
        slaMinutes: 240,
      },
      supportEngineer: { emailAddress: "engineer@example.com" },
      supportPlanType: subscription.plan,
      supportPlanDisplayName: subscription.plan,
      title: ticket.title,
      serviceId: service,
      serviceDisplayName: "Virtual Machine running Linux",
      status: ticket.status,
      createdDate: wholeSeconds(ticket.createdAt),
      modifiedDate: wholeSeconds(ticket.modifiedAt),
    },
  };
}

/** Applies the documented filters on status and creation; anything else in the filter is ignored. */
export function filterTickets(tickets: readonly AzureTicket[], filter: string | null): AzureTicket[] {
  const status = /status eq '([^']+)'/i.exec(filter ?? "")?.[1]?.toLowerCase();
  const since = Date.parse(/createddate g[et] ([^ ]+)/i.exec(filter ?? "")?.[1] ?? "");
  return tickets.filter(
    (ticket) =>
      (status === undefined || ticket.status.toLowerCase() === status) &&
      (Number.isNaN(since) || ticket.createdAt >= since),
  );
}

const required = [
  "serviceId",
  "problemClassificationId",
  "title",
  "description",
  "severity",
  "advancedDiagnosticConsent",
  "contactDetails",
] as const;

/** Reads the body of a new ticket, or names the first field that is missing. */
export function readTicket(body: unknown, name: string, now: number): AzureTicket | string {
  const properties = (body as { properties?: Record<string, unknown> } | null)?.properties ?? {};
  const missing = required.find((field) => !properties[field]);
  if (missing) return missing;
  const severity = (["minimal", "moderate", "critical", "highestcriticalimpact"] as const).find(
    (word) => word === properties.severity,
  );
  if (!severity) return "severity";
  return {
    name,
    number: `2611220010${String(now).slice(-6)}`,
    title: String(properties.title),
    description: String(properties.description),
    severity,
    status: "Open",
    createdAt: now,
    modifiedAt: now,
    messages: [],
  };
}
