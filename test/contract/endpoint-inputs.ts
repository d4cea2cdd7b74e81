import { day, noon } from "../builders/clock.ts";
import { contosoWest, partnerTenant } from "../builders/tenants.ts";
import { operationId } from "../sandbox/arm/operations.ts";
import { azureSubscriptionId } from "../sandbox/worlds/azure.ts";
import { idOf } from "../sandbox/worlds/ids.ts";

const subscriptionId = azureSubscriptionId(1);
const disk = { subscriptionId, name: "disk" };
const machines = "/providers/Microsoft.Support/services/5eed0000-0001-4000-8000-000000000001";

/** A ticket with everything that can be said of one. */
export const wholeTicket = {
  subscriptionId,
  name: "5eed0000-0010-4000-8000-000000000010",
  serviceId: machines,
  problemClassificationId: `${machines}/problemClassifications/5eed0000-0002-4000-8000-000000000012`,
  title: "A disk is slow",
  description: "Since noon.",
  severity: "moderate",
  diagnostics: true,
  consents: [{ type: "virtualmachinerunninglinuxservice", given: false }],
  contact: {
    firstName: "Mina",
    lastName: "Han",
    email: "mina.han@adatum.example",
    moreEmails: ["help@adatum.example"],
    way: "phone",
    phone: "+82 2 555 0100",
    timeZone: "Korea Standard Time",
    country: "KOR",
    language: "ko-kr",
  },
  startedAt: "2026-11-22T11:00:00.000Z",
  roundTheClock: false,
  planId: "U291cmNlOlNDTSw=",
  resourceId: `/subscriptions/${subscriptionId}/resourceGroups/halls/providers/Microsoft.Compute/virtualMachines/one`,
  workspace: "5eed0000-0017-4000-8000-000000000017",
  scoping: '{"articleId":"5eed0000-0011-4000-8000-000000000011","scopingDetails":[]}',
} as const;

/** What fills the paths and bodies of endpoints that take something, by their id: every way to ask. */
export const inputs: Readonly<Record<string, readonly unknown[]>> = {
  "arm.health-events": [{ subscriptionId, since: noon - day }],
  "arm.new-support-ticket": [wholeTicket],
  "arm.problem-classifications": ["5eed0000-0001-4000-8000-000000000001"],
  "arm.support-operation": [
    `https://management.azure.com/subscriptions/${subscriptionId}/providers/Microsoft.Support/operationsStatus/${operationId(1)}?api-version=2024-04-01`,
  ],
  "arm.support-ticket": [disk],
  "arm.support-ticket-change": [{ ...disk, change: { severity: "critical" } }],
  "arm.support-tickets": [subscriptionId],
  "arm.ticket-message": [
    {
      subscriptionId,
      ticket: "disk",
      name: "5eed0000-0009-4000-8000-000000000009",
      subject: "A disk is slow",
      text: "We sent the trace.",
      sender: "mina.han@adatum.example",
    },
  ],
  "arm.ticket-messages": [disk],
  "entra.login-hosts": ["login.microsoftonline.com"],
  "entra.open-id-configuration": ["contoso-west.example", contosoWest],
  "graph.batch": [
    [
      { id: "1", path: "/v1.0/organization?$select=id,displayName,verifiedDomains" },
      { id: "2", path: "/v1.0/contracts", after: ["1"] },
    ],
  ],
  "graph.issues": [undefined, { changedSince: noon - day }],
  "graph.service-management-details": [contosoWest],
  "graph.tenant-information": [{ domain: "contoso-west.example" }, { tenantId: contosoWest }],
  "partner-center.agreement-status": [{ mpnId: "4100001" }, { tenantId: "4e5e0000-0001-4000-8000-000000000001" }],
  "partner-center.audit-records": [{ from: noon - 2 * day }, { from: noon - 60 * day, to: noon }],
  "partner-center.customer": [contosoWest],
  "partner-center.customer-domains": [contosoWest],
  "partner-center.customer-organization": [contosoWest],
  "partner-center.customer-resellers": [contosoWest],
  "partner-center.customers": [
    undefined,
    { field: "CompanyName", startsWith: "Cont" },
    { field: "Domain", startsWith: "contoso-w" },
    { field: "IndirectReseller", startsWith: "4e5e0000-0001" },
  ],
  "partner-center.indirect-resellers": ["IsIndirectCloudSolutionProviderOf"],
  "partner-center.managed-services": [contosoWest],
  "partner-center.mpn-profile": [undefined, "4100001"],
  "partner-center.service-request": ["615000000000001"],
  "partner-center.service-request-change": [{ id: "615000000000001", change: { note: "We sent the trace." } }],
  "partner-center.service-requests": [contosoWest],
  "partner-center.subscriptions": [contosoWest],
  "partner-center.support-contact": [{ tenantId: contosoWest, subscriptionId: idOf("5b5c0000", 2) }],
  "partner-center.support-profile-change": [
    { email: "help@adatum.example", telephone: "4255550199", website: "www.adatum.example" },
  ],
  "partner-center.validation-status": [contosoWest],
};

/** What has to be asked before there is anything to ask for, by the ids of both. */
export const asksFirst: Readonly<Record<string, string>> = { "arm.support-operation": "arm.new-support-ticket" };

/** What Partner Center, and Graph under these paths, answer to the partner's own tenant only. */
export function tenantAsked(service: string, path: string): string {
  const own = ["/v1.0/tenantRelationships/", "/v1.0/contracts"].some((start) => path.startsWith(start));
  return service === "partner-center" || own ? partnerTenant : contosoWest;
}
