import type * as z from "zod/mini";
import { itemCollection, nextOfItems } from "../collection.ts";
import type { Endpoint } from "../endpoint.ts";
import { customerRow } from "./grammar/customer-row.ts";

const body = itemCollection(customerRow);

/**
 * Only the customers whose name or domain, or the id of whose indirect reseller, begins like this; Partner Center knows no other
 * comparison.
 */
export type CustomerFilter = {
  readonly field: "CompanyName" | "Domain" | "IndirectReseller";
  readonly startsWith: string;
};

/** The partner's customers, all or filtered, page by page. A customer's id is its tenant id. */
export const customersEndpoint: Endpoint<CustomerFilter | undefined, z.infer<typeof body>> = {
  id: "partner-center.customers",
  service: "partner-center",
  method: "GET",
  permissions: ["user_impersonation"],
  path(filter) {
    if (!filter) return "/v1/customers?size=500";
    const asked = { Field: filter.field, Value: filter.startsWith, Operator: "starts_with" };
    return `/v1/customers?size=500&filter=${encodeURIComponent(JSON.stringify(asked))}`;
  },
  schema: body,
  next: nextOfItems,
  docs: "https://learn.microsoft.com/partner-center/developer/get-a-list-of-customers",
  verifiedOn: "2026-11-22",
};
