import type { NamedTenant } from "./detection.ts";

/** Where a desk's form runs: in the customer's tenant, in the partner's own, or nowhere in particular. */
export type DeskPlace = "customer" | "partner" | "anywhere";

/** How a tab stands to the tenant that an act is bound to. */
export type Verdict = "agrees" | "silent" | "claims" | "contradicts";

/** Why a tab was judged so. Each code has its words in lib/i18n. */
export type JudgementReason =
  | "names-tenant"
  | "partner-center-customer"
  | "claims-tenant"
  | "remembers-tenant"
  | "names-other"
  | "remembers-other"
  | "own-tenant"
  | "own-tenant-no-customer"
  | "customer-tenant"
  | "resource-of-unknown-owner"
  | "unresolved-name"
  | "other-cloud"
  | "closed-cloud"
  | "disagrees"
  | "many-tenants"
  | "no-tenant"
  | "no-portal"
  | "no-access"
  | "anywhere";

/** The judgement of a tab at the moment of an act; kept in the act's record. */
export type Judgement = {
  readonly verdict: Verdict;
  readonly why: JudgementReason;
  /** What follows: nothing, one click that says yes, or a refusal until the customer is chosen again by name. */
  readonly asks: "nothing" | "confirmation" | "choice";
  /** The tenants that the tab speaks of, for showing them beside the bound one. */
  readonly shown: readonly NamedTenant[];
};
