import Dexie, { type Table } from "dexie";
import type { AzureEvent } from "../schemas/azure-event.ts";
import type { AzureSubscription } from "../schemas/azure-subscription.ts";
import type { CloudId } from "../schemas/cloud.ts";
import type { Customer } from "../schemas/customer.ts";
import type { ErrorFacts } from "../schemas/error-facts.ts";
import type { HealthIssue, IssuePost, ServiceHealth } from "../schemas/health.ts";
import type { ManagementLink } from "../schemas/managed-service.ts";
import type { ServiceMessage } from "../schemas/message.ts";
import type { Organization } from "../schemas/organization.ts";
import type { Profile } from "../schemas/profile.ts";
import type { Relationship } from "../schemas/relationship.ts";
import type { Scope } from "../schemas/scope.ts";
import type { ServiceRequest, ServiceRequestDetail } from "../schemas/service-request.ts";
import type { StrangerFacts } from "../schemas/stranger.ts";
import type { Subscription } from "../schemas/subscription.ts";
import type { Domain, TenantId } from "../schemas/tenant.ts";

export type CustomerRow = Scope & Customer;
/** What the partner's own directory says of itself. */
export type OrganizationRow = Scope & Organization;
export type ServiceRow = Scope & ServiceHealth;
export type IssueRow = Scope & HealthIssue;
/** What Microsoft posted about one issue: apart from the issue, because it is big and seldom read. */
export type PostsRow = Scope & { readonly id: string; readonly posts: readonly IssuePost[] };
/** A request from either source; one of Azure's says in which subscription and under which name it stands. */
export type RequestRow = Scope & ServiceRequest & { readonly subscriptionId?: string; readonly name?: string };
/** One request as its own answer holds it, and how reading it went. Times are epoch milliseconds. */
export type RequestDetailRow = Scope &
  Pick<ServiceRequest, "source" | "id"> & {
    readonly detail?: ServiceRequestDetail;
    readonly readAt?: number;
    readonly failedAt?: number;
    readonly error?: ErrorFacts;
  };
export type SubscriptionRow = Scope & Subscription;
/** A GDAP relationship, owned by its customer's scope. */
export type RelationshipRow = Scope & Relationship;
export type MessageRow = Scope & ServiceMessage;
export type AzureSubscriptionRow = Scope & AzureSubscription;
/** An event as one subscription sees it. */
export type AzureEventRow = Scope & AzureEvent & { readonly subscriptionId: string };
export type ProfileRow = Scope & Profile;
/** Where Graph says that a service of a customer is managed. */
export type ManagementLinkRow = Scope & ManagementLink;
/** When the panel last showed a customer, in epoch milliseconds. */
export type RecentRow = Scope & { readonly at: number };
/** The customer list of an account, packed for searching, as it was when the list was fetched. */
export type PackRow = Pick<Scope, "account" | "cloud"> & { readonly text: string };

/** What Microsoft tells of a tenant that is in no list of ours, asked by an id or a domain. `at` is epoch milliseconds. */
export type StrangerRow = Pick<Scope, "account" | "cloud"> & {
  readonly about: string;
  readonly at: number;
  readonly known?: StrangerFacts;
  readonly failed?: true;
};

/** How the last refresh of one source for one scope went. Times are epoch milliseconds. */
export type SyncRow = Scope & {
  readonly source: string;
  readonly succeededAt?: number;
  readonly failedAt?: number;
  readonly error?: ErrorFacts;
  /** When it is tried again at the earliest, unless the agent asks; missing: at the next occasion. */
  readonly retryAt?: number;
  /** How often it has failed since it last succeeded. */
  readonly failures?: number;
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

/** What this installation asked of a tenant lately, and until when it was told to wait. Times are epoch milliseconds. */
export type AskedRow = { readonly key: string; readonly times: readonly number[]; readonly until?: number };

/** Raise it with every change of the tables: all of them are then dropped and made anew. */
const schemaVersion = 4;

/**
 * What can be fetched again. A schema change here clears and refills.
 *
 * | table | what clears it |
 * |---|---|
 * | customers | sign-out, schema change; rows that left Partner Center's list go with the next refresh |
 * | organizations | sign-out, schema change; the next refresh replaces the row |
 * | services, issues, posts | sign-out, schema change; each refresh replaces the tenant's rows |
 * | requests | sign-out, schema change; each refresh replaces the tenant's rows of its source |
 * | requestDetails | sign-out, schema change; a tenant's that were read more than 30 days ago go when another one of it is read |
 * | subscriptions, messages, azureSubscriptions, azureEvents | sign-out, schema change; each refresh replaces the tenant's rows |
 * | relationships, profiles | sign-out, schema change; each refresh replaces the agent's rows |
 * | managementLinks | sign-out, schema change; each refresh replaces the tenant's rows |
 * | recents | sign-out, schema change; the oldest go when there are too many |
 * | packs | sign-out, schema change; each refresh of the customer list replaces the row |
 * | strangers | sign-out, schema change; an answer is used for a day |
 * | syncs | with the rows they speak of |
 * | asked | schema change only: signing out gives nobody a new allowance. A row goes when its times and its wait are over |
 * | domains | sign-out, schema change; an answer is used for a day |
 */
export class Cache extends Dexie {
  declare readonly customers: Table<CustomerRow>;
  declare readonly organizations: Table<OrganizationRow>;
  declare readonly services: Table<ServiceRow>;
  declare readonly issues: Table<IssueRow>;
  declare readonly posts: Table<PostsRow>;
  declare readonly requests: Table<RequestRow>;
  declare readonly requestDetails: Table<RequestDetailRow>;
  declare readonly subscriptions: Table<SubscriptionRow>;
  declare readonly relationships: Table<RelationshipRow>;
  declare readonly messages: Table<MessageRow>;
  declare readonly azureSubscriptions: Table<AzureSubscriptionRow>;
  declare readonly azureEvents: Table<AzureEventRow>;
  declare readonly profiles: Table<ProfileRow>;
  declare readonly managementLinks: Table<ManagementLinkRow>;
  declare readonly recents: Table<RecentRow>;
  declare readonly packs: Table<PackRow>;
  declare readonly strangers: Table<StrangerRow>;
  declare readonly syncs: Table<SyncRow>;
  declare readonly asked: Table<AskedRow>;
  declare readonly domains: Table<DomainRow>;

  constructor(name = "cache") {
    super(name);
    const owner = "account+cloud+tenantId";
    this.version(2 * schemaVersion - 1).stores({});
    this.version(2 * schemaVersion).stores({
      customers: `[${owner}], [account+cloud+domain], [account+cloud], domain`,
      organizations: `[${owner}], [account+cloud], *domains`,
      services: `[${owner}+id], [${owner}]`,
      issues: `[${owner}+id], [${owner}]`,
      posts: `[${owner}+id], [${owner}]`,
      requests: `[${owner}+source+id], [${owner}+source], [${owner}]`,
      requestDetails: `[${owner}+source+id], [${owner}]`,
      subscriptions: `[${owner}+id], [${owner}]`,
      relationships: `[${owner}+id], [${owner}], [account+cloud]`,
      messages: `[${owner}+id], [${owner}]`,
      azureSubscriptions: `[${owner}+id], [${owner}]`,
      azureEvents: `[${owner}+subscriptionId+id], [${owner}]`,
      profiles: `[${owner}+kind], [${owner}]`,
      managementLinks: `[${owner}+id], [${owner}]`,
      recents: `[${owner}], [account+cloud]`,
      packs: "[account+cloud]",
      strangers: "[account+cloud+about]",
      syncs: `[${owner}+source], [${owner}]`,
      asked: "key",
      domains: "[cloud+domain]",
    });
  }

  /** The tables whose rows came from Microsoft and go when an account does. */
  get fetched(): readonly Table[] {
    return this.tables.filter(({ name }) => name !== "asked");
  }
}

/** A scope as the compound key that all tables of the cache share. */
export function ownerKey(scope: Scope): [string, string, string] {
  return [scope.account, scope.cloud, scope.tenantId];
}
