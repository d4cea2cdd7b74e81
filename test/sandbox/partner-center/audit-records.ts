import { sevenDecimals } from "../dates.ts";
import { day } from "../worlds/days.ts";
import type { Partner } from "../worlds/world.ts";

/** When a thing was done, and the record of it. */
type Done = { readonly at: number; readonly body: Record<string, unknown> };

/**
 * What was done in Partner Center, the newest first: a day ago each known customer was added, and each order is as old as its
 * subscription. What was made stands there as JSON in text; a value may be null.
 */
export function auditRecords({ tenant, agents, customers }: Partner, now: number): Done[] {
  const by = agents[0]?.username ?? "";
  const record = (at: number, customerId: string, resourceType: string, operationType: string, more: object): Done => ({
    at,
    body: {
      id: `${tenant.tenantId}_${customerId}_${operationType.replaceAll("_", "")}_${at}`,
      partnerId: tenant.tenantId,
      participants: [tenant.tenantId],
      customerId,
      userPrincipalName: by,
      applicationId: "FulfillmentService",
      resourceType,
      operationType,
      operationDate: sevenDecimals(at),
      operationStatus: "succeeded",
      attributes: { objectType: "AuditRecord" },
      ...more,
    },
  });
  const done = customers
    .filter(({ known }) => known)
    .flatMap(({ tenant: { tenantId, initialDomain }, companyName, subscriptions }) => [
      record(now - day, tenantId, "customer", "add_customer", {
        customerName: companyName,
        resourceNewValue: JSON.stringify({ Id: tenantId, CompanyProfile: { TenantId: tenantId, Address: null } }),
        customizedData: [{ key: "PrimaryDomainName", value: initialDomain }],
      }),
      ...subscriptions.map(({ id, quantity, createdAt }) =>
        record(createdAt, tenantId, "order", "create_order", {
          customizedData: [
            { key: "SubscriptionId-0", value: id },
            { key: "Quantity-0", value: String(quantity) },
            { key: "PartnerOnRecord-0", value: null },
          ],
        }),
      ),
    ]);
  return done.toSorted((a, b) => b.at - a.at);
}
