import type { CloudId } from "./cloud.ts";
import type { AddressReason, PortalId } from "./evidence.ts";
import type { Domain, TenantId } from "./tenant.ts";

/** Where a page is: its portal and cloud, and why its address was read as it was. */
export type Place = { readonly portal: PortalId; readonly cloud: CloudId; readonly reason: AddressReason };

/** A tenant that a page named or claimed: its id where that is known, else the name the page used. */
export type NamedTenant = {
  readonly tenantId?: TenantId;
  readonly domain?: Domain;
  readonly sharepointName?: string;
};

/**
 * How sure we are of a tenant: the address `names` it; it was asked for (`claims`), which is no proof of what is shown; it was
 * named in this tab and portal before and the page is silent now (`remembers`), which is for the eyes only.
 */
export type Certainty = "names" | "claims" | "remembers";

/**
 * What disagrees: the page's own words with its address (`page`), the id and the domain in one address (`id-and-domain`), or
 * several customers bear the domain in the address (`shared-domain`).
 */
export type Disagreement = "page" | "id-and-domain" | "shared-domain";

/** The judged answer to "which customer is this page about". "Cannot tell" has several forms, each with its own words. */
export type Detection =
  | { readonly kind: "no-access" }
  | { readonly kind: "no-portal" }
  | ({ readonly kind: "closed-cloud" } & Place)
  | ({ readonly kind: "many" } & Place)
  | ({ readonly kind: "silent" } & Place)
  | ({
      readonly kind: "customer";
      readonly tenantId: TenantId;
      readonly certainty: Certainty;
      /** The page's own words agree with the address. */
      readonly confirmed?: true;
      /** Nothing on the page says so: the tab was opened from our own links for this customer. */
      readonly opened?: true;
      /** The SharePoint name in the address, which the agent said is this customer's. */
      readonly sharepointName?: string;
      /** Epoch milliseconds when the tenant was last named, for `remembers`. */
      readonly namedAt?: number;
    } & Place)
  | ({
      readonly kind: "own-tenant";
      readonly tenantId: TenantId;
      readonly certainty: Certainty;
      /** An Azure subscription stands in the address that may be a customer's (Azure Lighthouse). */
      readonly resourceOfUnknownOwner?: true;
    } & Place)
  | ({
      /** A tenant that is in no list of ours, or `unlisted` while there is no list to look in. */
      readonly kind: "stranger" | "unlisted";
      readonly certainty: Certainty;
    } & NamedTenant &
      Place)
  | ({
      /** Evidence disagrees, or the address fits several customers: none is shown. */
      readonly kind: "contradiction";
      readonly why: Disagreement;
      readonly address: NamedTenant;
      readonly others: readonly TenantId[];
      /** The words on the page that disagree, where it was the page. */
      readonly words?: string;
    } & Place);

/** What one tab shows: the judged answer for one address. Valid only while the tab is at that very address. */
export type TabView = {
  readonly tabId: number;
  readonly address: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly detection: Detection;
};

/** The tenant whose rows may be shown beside a page with this answer: a customer of the partner's, else none. */
export function customerOf(detection: Detection): TenantId | undefined {
  return detection.kind === "customer" ? detection.tenantId : undefined;
}

/** The tenant that a page's own evidence speaks of, whoever's it is; `undefined` where it speaks of none, or its id is not known. */
export function namedTenantOf(detection: Detection): TenantId | undefined {
  return "tenantId" in detection ? detection.tenantId : undefined;
}
