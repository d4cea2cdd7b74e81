import Dexie, { type Table, type Transaction } from "dexie";
import { attributeUsage } from "../pricing/attribute-usage.ts";
import type { Import } from "../pricing/list/import.ts";
import type { ToldMistake } from "../pricing/list/told-mistakes.ts";
import type { Refusal } from "../pricing/list/untrusted-json.ts";
import type { Owner } from "../schemas/owner.ts";
import type { PartnerProfile } from "../schemas/partner-profile.ts";
import type { PriceList } from "../schemas/price-list.ts";
import type { RequestAct } from "../schemas/request-act.ts";
import type { Scope } from "../schemas/scope.ts";
import type { ServiceRequest } from "../schemas/service-request.ts";
import type { Usage } from "../schemas/usage.ts";
import { type Brought, isSet, type PolicyState } from "./policy-row.ts";

/** The agent's own word that a SharePoint name is this customer's. Bound to account, cloud and tenant. */
export type SharepointNameRow = Scope & {
  readonly sharepointName: string;
  /** Epoch milliseconds. */
  readonly at: number;
};

/** When it was written, and how often: who writes it anew says which one was read, so that nobody's work is overwritten unseen. */
type Written = {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Counted from 1. */
  readonly version: number;
};

export type PriceListRow = Owner & Written & { readonly list: PriceList };
export type PartnerProfileRow = Owner & Written & { readonly profile: PartnerProfile };
export type UsageRow = Scope & Written & { readonly usage: Usage };

/** A price list as one editor has it at the moment, sound or not. */
export type PriceListDraftRow = Owner & {
  /** The editor that writes it; each open page is one. */
  readonly editor: string;
  readonly draft: unknown;
  /** The version of the list that it began with; 0 where there was none. */
  readonly base: number;
  /** Epoch milliseconds. */
  readonly at: number;
};

/** Why a price list that came from elsewhere is none. */
type Refused = Omit<Extract<Import, { ok: false }>, "ok">;
export type PriceListFault = Omit<Refused, "code"> & {
  /** `mistakes`: a list of the right shape that could not be saved either. */
  readonly code: Refused["code"] | "mistakes";
  readonly mistakes?: readonly ToldMistake[];
  readonly mistakeCount?: number;
};

/** The price list of browser policy, for whoever uses this browser. What was sound last stays while there is nothing sound. */
export type PriceListPolicyRow = {
  readonly id: "policy";
  readonly state: PolicyState;
  readonly list?: PriceList;
  /** When that list was taken in; epoch milliseconds. */
  readonly at?: number;
  readonly fault?: PriceListFault;
};

/** Why the partner's profile of browser policy is none: with the first fields that are wrong, and never what stands in them. */
export type PartnerProfileFault = { readonly code: Refusal | "invalid"; readonly fields?: readonly string[] };

/** The partner's profile of browser policy, for whoever uses this browser. */
export type PartnerProfilePolicyRow = { readonly id: "policy" } & Brought<PartnerProfile, PartnerProfileFault>;

/** A change of a request that the agent asked for. It is the record of it, too, and stays when it has ended. */
export type RequestActRow = Scope & RequestAct;

/** What the agent typed for a request and has not sent. */
export type RequestDraftRow = Scope &
  Pick<ServiceRequest, "source" | "id"> & {
    readonly text: string;
    /** Epoch milliseconds, by the page that it was typed in. */
    readonly at: number;
  };

/**
 * What the user made. Never cleared by sign-out or by a change of the cache's schema: a new version here keeps what is there.
 *
 * | table | what clears it |
 * |---|---|
 * | sharepointNames | the agent, row by row; erasing what was made |
 * | priceLists, partnerProfiles, usages | erasing what was made |
 * | priceListDrafts | saving or discarding the draft; erasing what was made |
 * | requestActs | erasing what was made |
 * | requestDrafts | sending the note, or emptying the field; erasing what was made |
 * | priceListPolicy, partnerProfilePolicy | erasing what was made; it is taken in again from the policy |
 */
export class UserData extends Dexie {
  declare readonly sharepointNames: Table<SharepointNameRow>;
  declare readonly priceLists: Table<PriceListRow>;
  declare readonly priceListDrafts: Table<PriceListDraftRow>;
  declare readonly priceListPolicy: Table<PriceListPolicyRow>;
  declare readonly partnerProfiles: Table<PartnerProfileRow>;
  declare readonly partnerProfilePolicy: Table<PartnerProfilePolicyRow>;
  declare readonly usages: Table<UsageRow>;
  declare readonly requestActs: Table<RequestActRow>;
  declare readonly requestDrafts: Table<RequestDraftRow>;

  constructor(name = "user") {
    super(name);
    this.version(1).stores({ sharepointNames: "[account+cloud+sharepointName], [account+cloud]" });
    this.version(2).stores({
      priceLists: "[account+cloud]",
      priceListDrafts: "[account+cloud+editor], [account+cloud]",
      priceListPolicy: "id",
      partnerProfiles: "[account+cloud]",
      usages: "[account+cloud+tenantId]",
    });
    this.version(3).stores({
      requestActs: "id, [account+cloud+tenantId], state",
      requestDrafts: "[account+cloud+tenantId+source+id], [account+cloud+tenantId]",
    });
    this.version(4).stores({ partnerProfilePolicy: "id" });
    // What was used and bought names its offer, as far as the list in force can tell it.
    this.version(5).stores({}).upgrade(attributeUsages);
    // Another version takes it over: the next read must not open it again without care, which Dexie would otherwise do.
    this.on("versionchange", () => {
      this.close({ disableAutoOpen: true });
      return false;
    });
  }

  /** Removes everything that is in here. */
  erase(): Promise<void> {
    return this.transaction("rw", this.tables, async () => {
      await Promise.all(this.tables.map((table) => table.clear()));
    });
  }
}

/** Gives each entry of usage its offer by the price list that holds for its agent; what no list can tell stays as it was. */
async function attributeUsages(upgrade: Transaction): Promise<void> {
  const usages = upgrade.table<UsageRow>("usages");
  const policy: PriceListPolicyRow | undefined = await upgrade.table("priceListPolicy").get("policy");
  const rows = await usages.toArray();
  for (const row of rows) {
    const own: PriceListRow | undefined = await upgrade.table("priceLists").get([row.account, row.cloud]);
    const list = isSet(policy) ? policy.list : own?.list;
    const told = list && attributed(row, list);
    if (told) await usages.put(told);
  }
}

/** A row of usage with its offers; `undefined` where it or the list is damaged: one row never keeps the rest from being opened. */
function attributed(row: UsageRow, list: PriceList): UsageRow | undefined {
  try {
    return { ...row, usage: attributeUsage(row.usage, list) };
  } catch {
    return undefined;
  }
}

/** The agent's word about a SharePoint name. */
export function readSharepointName(
  user: UserData,
  { account, cloud }: Owner,
  sharepointName: string,
): Promise<SharepointNameRow | undefined> {
  return user.sharepointNames.get([account, cloud, sharepointName]);
}
