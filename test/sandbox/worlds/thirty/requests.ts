import { azureEvent, azureSubscription, azureTicket } from "../azure.ts";
import { day, hour } from "../days.ts";
import { serviceRequest } from "../service-request.ts";
import { subscription } from "../subscription.ts";
import type { ServiceRequest } from "../world.ts";
import { type Member, member } from "./member.ts";

const severities = ["unknown", "critical", "moderate", "minimal"] as const;
const statuses = ["none", "open", "closed", "attention_needed"] as const;

/** Customers 10, 11 and 13: support requests and Azure. */
export function requestMembers(partner: string, now: number): Member[] {
  const everyKind = statuses.flatMap((status, row): ServiceRequest[] =>
    severities.map((severity, column) =>
      serviceRequest(`2261122000${row}${column}`, `A ${severity} matter, ${status.replace("_", " ")}`, now, {
        status,
        severity,
        createdAt: now - (row * 4 + column + 1) * day,
        closedAt: status === "closed" ? now - 5 * hour : undefined,
        notes: column === 0 ? [] : [{ by: "Berg", at: now - column * hour, text: `Note ${column}.` }],
      }),
    ),
  );
  return [
    member(10, "Trey Research", "treyresearch", partner, now, {
      tenant: {
        azure: [
          azureSubscription(1, "Trey production", {
            tickets: [
              azureTicket("trey-disk", "2611220010000101", "A disk can't be attached", now),
              azureTicket("trey-vpn", "2611220010000102", "The VPN gateway restarts", now, { severity: "critical" }),
              azureTicket("trey-bill", "2611220010000103", "A tag is missing on the bill", now, {
                severity: "minimal",
                status: "Closed",
              }),
              azureTicket("trey-quota", "2611220010000104", "More cores, please", now, { severity: "minimal" }),
            ],
            events: [
              azureEvent("TR3Y-1AA", "Virtual machines in West Europe restart", now),
              azureEvent("TR3Y-2BB", "Planned maintenance of storage", now, {
                type: "PlannedMaintenance",
                level: "Informational",
                service: "Storage",
                startedAt: now + 3 * day,
              }),
              azureEvent("TR3Y-3CC", "Key Vault answered slowly", now, {
                status: "Resolved",
                level: "Error",
                service: "Key Vault",
                startedAt: now - 2 * day,
                mitigatedAt: now - 2 * day + 3 * hour,
                microsoftWantsTickets: false,
              }),
              azureEvent("TR3Y-4DD", "Old TLS versions are retired", now, {
                type: "HealthAdvisory",
                service: "App Service",
              }),
            ],
          }),
          azureSubscription(2, "Trey test", { state: "Warned", plan: "Cloud Solution Provider" }),
          azureSubscription(3, "Trey vault", { readers: ["nils.berg@adatum.example"] }),
        ],
      },
    }),
    member(11, "Adventure Works Cycles", "adventure-works", partner, now, {
      customer: {
        serviceRequests: everyKind,
        subscriptions: Array.from({ length: 12 }, (_, n) =>
          subscription(20 + n, `Plan ${n + 1}`, now, {
            status: (["active", "suspended", "expired", "pending", "disabled", "deleted"] as const)[n % 6] ?? "none",
            kind: n % 2 ? "legacy" : "newcommerce",
          }),
        ),
      },
    }),
    member(13, "Blue Yonder Airlines", "blueyonder", partner, now, {
      customer: {
        validation: "UnderReview",
        serviceRequests: [
          serviceRequest("226112200099", "Boarding passes can't be mailed", now, { severity: "critical" }),
        ],
        indirectResellers: [
          {
            id: "b0000000-0001-4000-8000-000000000001",
            name: "First Up Consultants",
            mpnId: "4000101",
            location: "US",
            state: "Active",
          },
        ],
      },
    }),
  ];
}
