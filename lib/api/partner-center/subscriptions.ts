import * as z from "zod/mini";
import type { Subscription } from "../../schemas/subscription.ts";
import type { TenantId } from "../../schemas/tenant.ts";
import { itemCollection, nextOfItems } from "../collection.ts";
import type { Endpoint } from "../endpoint.ts";
import { instant } from "../instant.ts";
import { text } from "../text.ts";

const subscription = z.pipe(
  z.object({
    id: z.string(),
    offerId: text,
    offerName: text,
    friendlyName: text,
    productType: z.optional(z.nullable(z.object({ id: text }))),
    quantity: z.nullish(z.number()),
    unitType: text,
    creationDate: instant,
    effectiveStartDate: instant,
    commitmentEndDate: instant,
    status: text,
    autoRenewEnabled: z.nullish(z.boolean()),
    isTrial: z.nullish(z.boolean()),
    billingCycle: text,
    termDuration: text,
  }),
  z.transform(
    (row): Subscription => ({
      id: row.id,
      name: row.friendlyName || row.offerName,
      offerId: row.offerId,
      newCommerce: Boolean(row.productType?.id),
      status: row.status,
      quantity: row.quantity ?? undefined,
      unit: row.unitType,
      createdAt: row.creationDate,
      startsAt: row.effectiveStartDate,
      endsAt: row.commitmentEndDate,
      autoRenew: row.autoRenewEnabled ?? undefined,
      trial: row.isTrial ?? undefined,
      billingCycle: row.billingCycle,
      term: row.termDuration,
    }),
  ),
);

const body = itemCollection(subscription);

/** What a customer bought through the partner. */
export const subscriptionsEndpoint: Endpoint<TenantId, z.infer<typeof body>> = {
  id: "partner-center.subscriptions",
  service: "partner-center",
  method: "GET",
  permissions: ["user_impersonation"],
  path: (tenantId) => `/v1/customers/${encodeURIComponent(tenantId)}/subscriptions`,
  schema: body,
  next: nextOfItems,
  docs: "https://learn.microsoft.com/partner-center/developer/get-all-of-a-customer-s-subscriptions",
  verifiedOn: "2026-11-22",
};
