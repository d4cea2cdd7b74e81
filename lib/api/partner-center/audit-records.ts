import * as z from "zod/mini";
import type { TenantId } from "../../schemas/tenant.ts";
import { itemCollection, nextOfItems, rowsOf } from "../collection.ts";
import type { Endpoint } from "../endpoint.ts";
import { instant } from "../instant.ts";
import { tenantOrNone } from "../tenant.ts";
import { text } from "../text.ts";
import { textOrNumber } from "../word.ts";

/** Something that was done in Partner Center. Enumerations are Partner Center's words as they came. */
export type AuditRecord = {
  readonly id: string;
  readonly customer: TenantId | undefined;
  /** Left out of some records. */
  readonly customerName: string;
  /** The user name of who did it. */
  readonly by: string;
  /** The id of the app it was done with, or the name of one of Microsoft's own. */
  readonly application: string;
  /** `customer`, `order`, `license` and so on. */
  readonly resource: string;
  /** `add_customer`, `create_order` and so on. */
  readonly operation: string;
  /** `succeeded`, `failed`, `progress`. */
  readonly status: string;
  /** ISO 8601 instant in UTC. */
  readonly at: string | undefined;
  readonly details: readonly { readonly name: string; readonly value: string }[];
};

const detail = z.object({ key: z.string(), value: textOrNumber });

const record = z.pipe(
  z.object({
    id: z.string(),
    customerId: tenantOrNone,
    customerName: text,
    userPrincipalName: text,
    applicationId: text,
    resourceType: text,
    operationType: text,
    operationStatus: text,
    operationDate: instant,
    customizedData: z.optional(z.nullable(rowsOf(detail))),
  }),
  z.transform(
    (row): AuditRecord => ({
      id: row.id,
      customer: row.customerId,
      customerName: row.customerName,
      by: row.userPrincipalName,
      application: row.applicationId,
      resource: row.resourceType,
      operation: row.operationType,
      status: row.operationStatus,
      at: row.operationDate,
      details: (row.customizedData?.rows ?? []).map(({ key, value }) => ({ name: key, value })),
    }),
  ),
);

const body = itemCollection(record);

/** Which days, as epoch milliseconds within them. Microsoft keeps 90 days and refuses an earlier first one. */
export type AuditAsked = { readonly from: number; readonly to?: number };

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/**
 * Partner Center's activity log, which Microsoft advises to read in place of asking for everything again. The old and the new state
 * of what was changed stand in it as JSON in text; they are left out, as they hold more than what happened.
 */
export const auditRecordsEndpoint: Endpoint<AuditAsked, z.infer<typeof body>> = {
  id: "partner-center.audit-records",
  service: "partner-center",
  method: "GET",
  permissions: ["user_impersonation"],
  clouds: ["global", "usgov", "usdod"],
  path: ({ from, to }) => `/v1/auditrecords?startDate=${dayOf(from)}${to === undefined ? "" : `&endDate=${dayOf(to)}`}`,
  schema: body,
  next: nextOfItems,
  docs: "https://learn.microsoft.com/partner-center/developer/get-a-record-of-partner-center-activity-by-user",
  verifiedOn: "2026-11-22",
};
