import * as z from "zod/mini";
import { valueCollection } from "../collection.ts";
import type { Endpoint } from "../endpoint.ts";
import { text } from "../text.ts";

/** What a tenant has of one product's licences, whoever sold them. Numbers are licences. */
export type SubscribedSku = {
  readonly skuId: string;
  /** The product's short name, such as `ENTERPRISEPREMIUM`. */
  readonly name: string;
  /** `Enabled`, `Warning`, `Suspended`, `Deleted`, `LockedOut`, as it came. */
  readonly status: string;
  /** `User` or `Company`, as it came. */
  readonly appliesTo: string;
  readonly used: number;
  readonly enabled: number;
  readonly inWarning: number;
  readonly suspended: number;
  readonly lockedOut: number;
  /** Ids of the subscriptions that they come from. */
  readonly subscriptionIds: readonly string[];
};

const count = z.nullish(z.number());
const units = z.object({ enabled: count, warning: count, suspended: count, lockedOut: count });

const sku = z.pipe(
  z.object({
    skuId: z.string(),
    skuPartNumber: text,
    capabilityStatus: text,
    appliesTo: text,
    consumedUnits: count,
    prepaidUnits: z.optional(z.nullable(units)),
    subscriptionIds: z.nullish(z.array(z.string())),
  }),
  z.transform(
    ({ prepaidUnits, ...row }): SubscribedSku => ({
      skuId: row.skuId,
      name: row.skuPartNumber,
      status: row.capabilityStatus,
      appliesTo: row.appliesTo,
      used: row.consumedUnits ?? 0,
      enabled: prepaidUnits?.enabled ?? 0,
      inWarning: prepaidUnits?.warning ?? 0,
      suspended: prepaidUnits?.suspended ?? 0,
      lockedOut: prepaidUnits?.lockedOut ?? 0,
      subscriptionIds: row.subscriptionIds ?? [],
    }),
  ),
);

const body = valueCollection(sku);

/** The licences of the caller's tenant, bought from this partner or from anybody else, in one answer. */
export const subscribedSkusEndpoint: Endpoint<undefined, z.infer<typeof body>> = {
  id: "graph.subscribed-skus",
  service: "graph",
  method: "GET",
  permissions: ["LicenseAssignment.Read.All"],
  path: () => "/v1.0/subscribedSkus",
  schema: body,
  docs: "https://learn.microsoft.com/graph/api/subscribedsku-list",
  verifiedOn: "2026-11-22",
};
