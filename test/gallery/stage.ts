import {
  Cache,
  type CustomerRow,
  type IssueRow,
  type RelationshipRow,
  type ServiceRow,
  type SyncRow,
} from "../../lib/database/cache.ts";
import { takePolicyProfile } from "../../lib/database/partner-profile-policy.ts";
import { takePolicyList } from "../../lib/database/price-list-policy.ts";
import { UserData } from "../../lib/database/user.ts";
import { area } from "../../lib/platform/areas.ts";
import type { Account } from "../../lib/schemas/account.ts";
import type { AzureEvent } from "../../lib/schemas/azure-event.ts";
import type { Detection } from "../../lib/schemas/detection.ts";
import type { IssuePost, PublishedIssue } from "../../lib/schemas/health.ts";
import type { ServiceMessage } from "../../lib/schemas/message.ts";
import type { PlaceId } from "../../lib/schemas/place.ts";
import type { RequestAct } from "../../lib/schemas/request-act.ts";
import { type Scope, scopeOf } from "../../lib/schemas/scope.ts";
import type { ServiceRequest, ServiceRequestDetail } from "../../lib/schemas/service-request.ts";
import { parseTenantId, type TenantId } from "../../lib/schemas/tenant.ts";
import { firstIssueView, type IssueView, storedIssueViews, withIssueView } from "../../lib/settings/issue-views.ts";
import { storedLooks, withLook } from "../../lib/settings/looks.ts";
import { storedPlaces, withPlace } from "../../lib/settings/places.ts";
import { storedAccount, storedSession } from "../../lib/settings/session.ts";
import { type SetUpCheck, storedSetUpCheck } from "../../lib/settings/set-up-check.ts";
import { defaultSettings, storedSettings } from "../../lib/settings/settings.ts";
import { tabRecord } from "../../lib/tracking/tab-record.ts";
import { type Answer, answerWith, tab } from "./fake-browser.ts";

const minute = 60_000;

/** A tenant id from text that is one. */
export function tenant(text: string): TenantId {
  const id = parseTenantId(text);
  if (!id) throw new Error(`${text} is no tenant id`);
  return id;
}

export const account: Account = {
  id: "agent.a0000000-0001-4000-8000-000000000001",
  username: "mina.han@adatum.example",
  tenantId: tenant("a0000000-0001-4000-8000-000000000001"),
  cloud: "global",
};

export const contoso = tenant("c0000000-0001-4000-8000-000000000001");

export type Issue = Partial<Omit<IssueRow, keyof Scope>> & {
  readonly id: string;
  readonly posts?: readonly IssuePost[];
};
export type Service = Omit<ServiceRow, keyof Scope>;

/** What the database holds and the browser says while one state is shown. */
export class Stage {
  readonly now = Date.now();
  readonly user = new UserData();
  private readonly cache = new Cache();

  scope = (tenantId = contoso): Scope => scopeOf(account, tenantId);

  /** An empty database, an agent signed in, an app registered. */
  async begin(): Promise<void> {
    // Cleared, not deleted: a page in the back-forward cache may still hold the database open.
    await this.cache.open();
    await Promise.all(this.cache.tables.map((table) => table.clear()));
    await this.user.erase();
    await storedSettings(area("local")).set({ ...defaultSettings, clientId: "5d1dec1c-0001-4000-8000-00000000c11e" });
    await this.signedIn(true);
  }

  async signedIn(yes: boolean, known = true): Promise<void> {
    const settings = storedSettings(area("local"));
    if (known) await storedAccount(area("local"), settings).set({ account });
    await storedSession(area("session"), settings).set({ signedIn: yes, renewed: true });
  }

  /** The window's tab is at an address, judged so. */
  async judged(detection: Detection, address = "https://portal.azure.com/"): Promise<void> {
    tab.url = detection.kind === "no-access" ? undefined : address;
    const view = { tabId: tab.id, address: tab.url ?? "", at: this.now, detection };
    await tabRecord(area("session"), tab.id).set({ trail: { address: tab.url, evidence: undefined }, view });
  }

  async customer(given: Partial<CustomerRow> = {}): Promise<void> {
    const row = { ...this.scope(), name: "Contoso", domain: "contoso.example", relationship: "reseller", ...given };
    await this.cache.customers.put(row);
    await this.judged({
      kind: "customer",
      tenantId: row.tenantId,
      certainty: "names",
      portal: "azure",
      cloud: "global",
      reason: "names-in-hash",
    });
  }

  async health(
    services: readonly Service[],
    issues: readonly Issue[] = [],
    sync: Partial<SyncRow> = {},
  ): Promise<void> {
    await this.cache.services.bulkPut(services.map((service) => ({ ...this.scope(), ...service })));
    const fetchedAt = sync.succeededAt ?? this.now;
    const published = issues.map((issue) => this.issue(issue, fetchedAt));
    await this.cache.issues.bulkPut(published.map(({ posts: _apart, ...issue }) => ({ ...this.scope(), ...issue })));
    await this.cache.posts.bulkPut(published.map(({ id, posts }) => ({ ...this.scope(), id, posts })));
    await this.synced({ succeededAt: this.now - 2 * minute, ...sync });
    // None of them, so that no state but those about requests waits for any.
    for (const source of ["requests", "azure-tickets", "azure-subscriptions"]) {
      await this.synced({ source, succeededAt: sync.succeededAt ?? this.now - 2 * minute });
    }
  }

  async synced(given: Partial<SyncRow>): Promise<void> {
    await this.cache.syncs.put({ ...this.scope(), source: "health", ...given });
  }

  /** What the agent made: the rows of a table of the user's own database, without whose they are. */
  async made(table: "priceLists" | "priceListDrafts" | "partnerProfiles", row: object): Promise<void> {
    await this.user.table(table).put({ account: account.id, cloud: account.cloud, at: this.now, version: 1, ...row });
  }

  /** What browser policy says of the price list. */
  policyList(given: unknown): Promise<void> {
    return takePolicyList(this.user, given, this.now);
  }

  /** What browser policy says of the partner's profile. */
  policyProfile(given: unknown): Promise<void> {
    return takePolicyProfile(this.user, given, this.now);
  }

  /** A customer of the list, and a GDAP relationship with them. */
  async known(customer: CustomerRow, relationship: RelationshipRow | undefined): Promise<void> {
    await this.cache.customers.put(customer);
    if (relationship) await this.cache.relationships.put(relationship);
  }

  /** How far the set-up check is. */
  async checking(check: SetUpCheck): Promise<void> {
    await storedSetUpCheck(area("local"), storedSettings(area("local"))).set({ check });
  }

  /** How the background answers what is asked of it. */
  answers(answer: Answer): void {
    answerWith(answer);
  }

  /** The agent is at this place of the panel with the customer. */
  async place(id: PlaceId): Promise<void> {
    await storedPlaces(area("session")).set(withPlace([], this.scope(), id));
  }

  /** How the agent looks at the customer's issues. */
  async issueView(view: Partial<IssueView>): Promise<void> {
    await this.place("issues");
    const whole = { ...firstIssueView, ...view };
    await storedIssueViews(area("session")).set(withIssueView([], this.scope(), whole));
  }

  /** What the agent saw when last looking at the issues. */
  async looked(
    issues: readonly { readonly id: string; readonly updatedAt: string }[],
    hoursAgo: number,
  ): Promise<void> {
    await storedLooks(area("local")).set(withLook([], this.scope(), issues, this.now - hoursAgo * 60 * minute));
  }

  async messages(rows: readonly ServiceMessage[]): Promise<void> {
    await this.cache.messages.bulkPut(rows.map((row) => ({ ...this.scope(), ...row })));
    await this.synced({ source: "messages", succeededAt: this.now - 30 * minute });
  }

  /** What the customer bought, by name. */
  async bought(names: readonly string[]): Promise<void> {
    const rows = names.map((name, at) => ({
      ...this.scope(),
      id: `${at}`,
      name,
      offerId: "",
      newCommerce: true,
      status: "active",
      quantity: 25,
      unit: "Licenses",
      createdAt: undefined,
      startsAt: undefined,
      endsAt: undefined,
      autoRenew: true,
      trial: false,
      billingCycle: "monthly",
      term: "P1Y",
    }));
    await this.cache.subscriptions.bulkPut(rows);
    await this.synced({ source: "subscriptions", succeededAt: this.now - 60 * minute });
  }

  /** One Azure subscription that the agent sees, with its events. */
  async azure(events: readonly AzureEvent[]): Promise<void> {
    const subscriptionId = "a5000000-0001-4000-8000-000000000001";
    await this.cache.azureSubscriptions.put({ ...this.scope(), id: subscriptionId, name: "Halls", state: "Enabled" });
    await this.cache.azureEvents.bulkPut(events.map((event) => ({ ...this.scope(), ...event, subscriptionId })));
    await this.synced({ source: "azure-events", succeededAt: this.now - 3 * minute });
  }

  async requests(rows: readonly ServiceRequest[]): Promise<void> {
    await this.cache.requests.bulkPut(rows.map((row) => ({ ...this.scope(), ...row })));
    const subscription = { id: "a5000000-0001-4000-8000-000000000001", name: "Halls", state: "Enabled" };
    if (rows.some(({ source }) => source === "azure")) {
      await this.cache.azureSubscriptions.put({ ...this.scope(), ...subscription });
    }
  }

  /** Microsoft lists a request no longer. */
  async unlisted(id: string): Promise<void> {
    await this.cache.requests.filter((row) => row.id === id).delete();
  }

  async requestDetail(detail: ServiceRequestDetail): Promise<void> {
    const { source, id } = detail;
    await this.cache.requestDetails.put({ ...this.scope(), source, id, detail, readAt: this.now - minute });
  }

  async requestAct(act: RequestAct): Promise<void> {
    await this.user.requestActs.put({ ...this.scope(), ...act });
  }

  private issue(given: Issue, fetchedAt: number): PublishedIssue {
    const at = (minutes: number): string => new Date(fetchedAt - minutes * minute).toISOString();
    const issue = {
      title: "Some people can't send mail from Outlook on the web",
      serviceId: "Exchange",
      service: "Exchange Online",
      feature: "E-Mail timely delivery",
      featureGroup: "Mail flow",
      impact: "Mail sent from Outlook on the web may stay in the outbox.",
      classification: "Incident",
      origin: "Microsoft",
      status: "ServiceDegradation",
      resolved: false,
      startedAt: at(130),
      endedAt: undefined,
      updatedAt: at(20),
      posts: [
        {
          at: at(20),
          type: "Regular",
          contentType: "Html",
          content:
            "<b>Current status:</b> A recent change to <i>request routing</i> is behind this.<br/><br/>We'll say more in two hours.",
        },
      ],
      ...given,
    };
    return { ...issue, updates: issue.posts.length };
  }
}
