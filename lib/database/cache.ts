import Dexie, { type Table } from "dexie";
import type { CloudId } from "../schemas/cloud.ts";
import type { Customer } from "../schemas/customer.ts";
import type { ErrorFacts } from "../schemas/error-facts.ts";
import type { HealthIssue, ServiceHealth } from "../schemas/health.ts";
import type { Scope } from "../schemas/scope.ts";
import type { Domain, TenantId } from "../schemas/tenant.ts";

export type CustomerRow = Scope & Customer;
export type ServiceRow = Scope & ServiceHealth;
export type IssueRow = Scope & HealthIssue;

/** How the last refresh of one source for one scope went. Times are epoch milliseconds. */
export type SyncRow = Scope & {
  readonly source: string;
  readonly succeededAt?: number;
  readonly failedAt?: number;
  readonly error?: ErrorFacts;
  /** Rows that Microsoft sent and we could not read: the list may be incomplete. */
  readonly unreadable?: number;
};

/** Which tenant a domain belongs to, as discovery answered; no tenant means that the cloud knows none. */
export type DomainRow = {
  readonly cloud: CloudId;
  readonly domain: Domain;
  readonly tenantId?: TenantId;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly failed?: true;
};

/**
 * What can be fetched again. A schema change here clears and refills: raise `version` and drop what is gone.
 *
 * | table | what clears it |
 * |---|---|
 * | customers | sign-out, schema change; rows that left Partner Center's list go with the next refresh |
 * | services, issues | sign-out, schema change; each refresh replaces the tenant's rows |
 * | syncs | with the rows they speak of |
 * | domains | sign-out, schema change; an answer is used for a day |
 */
export class Cache extends Dexie {
  declare readonly customers: Table<CustomerRow>;
  declare readonly services: Table<ServiceRow>;
  declare readonly issues: Table<IssueRow>;
  declare readonly syncs: Table<SyncRow>;
  declare readonly domains: Table<DomainRow>;

  constructor(name = "cache") {
    super(name);
    const owner = "account+cloud+tenantId";
    this.version(1).stores({
      customers: `[${owner}], [account+cloud+domain], [account+cloud], domain`,
      services: `[${owner}+id], [${owner}]`,
      issues: `[${owner}+id], [${owner}]`,
      syncs: `[${owner}+source], [${owner}]`,
      domains: "[cloud+domain]",
    });
  }
}

/** A scope as the compound key that all tables of the cache share. */
export function ownerKey(scope: Scope): [string, string, string] {
  return [scope.account, scope.cloud, scope.tenantId];
}
