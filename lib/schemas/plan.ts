import type { Severity } from "./support-scope.ts";

/** Support that a partner may hold with Microsoft, and the Azure plans that only direct customers buy. */
export const planIds = [
  "commercial",
  "premier",
  "advanced",
  "partner-cloud",
  "partner-on-premises",
  "azure-direct",
] as const;

export type PlanId = (typeof planIds)[number];

/** What a fact is about: a plan, or something that holds whatever the plan. */
export type FactSubject =
  | PlanId
  | "programme"
  | "direct-bill"
  | "entitlement"
  | "response"
  | "severity"
  | "obligation"
  | "desk"
  | "credit";

export type SourceKind = "official" | "press" | "third-party" | "mixed";

/** A figure of a fact: a price, a first response, or a number of incidents or hours a year. */
export type Figure =
  /** A number as text, or `not-published`; approximate where the source rounds. */
  | {
      readonly of: "price";
      readonly amount: `${number}` | "not-published";
      readonly currency: string;
      readonly per: "month" | "year";
      readonly approximate: boolean;
    }
  | { readonly of: "response"; readonly rows: readonly ResponseRow[] }
  | {
      readonly of: "count";
      readonly unit: "incidents" | "hours" | "consultations";
      readonly rows: readonly CountRow[];
    };

/** How soon the first answer comes, for a level of service as Microsoft names it; `not-published` where no figure was found. */
export type ResponseRow = {
  readonly level: string;
  /** `any` where the level is answered alike whatever the severity. */
  readonly severity: Severity | "any";
  readonly within: number | "not-published" | "none";
  readonly unit: "minutes" | "business-minutes" | "business-days";
};

/** How many a year, by the membership that gives them. */
export type CountRow = { readonly membership: string; readonly count: number | "unlimited" };

/** One dated fact. Its sentence is in the catalogue of messages under its id. */
export type Fact = {
  readonly id: string;
  readonly subject: FactSubject;
  /** Where it was read, as a name. */
  readonly source: string;
  readonly docs?: string;
  readonly kind: SourceKind;
  /** The day, month or year the source speaks for; `undated` where it does not say. */
  readonly asOf: string;
  readonly confidence: "high" | "medium" | "low";
  readonly figure?: Figure;
};

/** A plan by its own name, with the names it had and the facts that belong to it. */
export type Plan = {
  readonly id: PlanId;
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly products: "commercial" | "all" | "cloud" | "on-premises" | "azure";
};
