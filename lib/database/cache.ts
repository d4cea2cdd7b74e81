import Dexie, { type Table } from "dexie";
import type { ErrorFacts } from "../api/errors.ts";
import type { Customer } from "../schemas/customer.ts";
import type { HealthIssue, ServiceHealth } from "../schemas/health.ts";
import type { Scope } from "../schemas/scope.ts";

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

/**
 * What can be fetched again. A schema change here clears and refills: raise `version` and drop what is gone.
 *
 * | table | what clears it |
 * |---|---|
 * | customers | sign-out, schema change; rows that left Partner Center's list go with the next refresh |
 * | services, issues | sign-out, schema change; each refresh replaces the tenant's rows |
 * | syncs | with the rows they speak of |
 */
export class Cache extends Dexie {
  declare readonly customers: Table<CustomerRow>;
  declare readonly services: Table<ServiceRow>;
  declare readonly issues: Table<IssueRow>;
  declare readonly syncs: Table<SyncRow>;

  constructor(name = "cache") {
    super(name);
    const owner = "account+cloud+tenantId";
    this.version(1).stores({
      customers: `[${owner}], [account+cloud+domain], [account+cloud]`,
      services: `[${owner}+id], [${owner}]`,
      issues: `[${owner}+id], [${owner}]`,
      syncs: `[${owner}+source], [${owner}]`,
    });
  }
}

/** A scope as the compound key that all tables of the cache share. */
export function ownerKey(scope: Scope): [string, string, string] {
  return [scope.account, scope.cloud, scope.tenantId];
}
