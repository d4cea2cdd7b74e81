import type { Money } from "./currency.ts";
import type { Severity, SupportKind } from "./support-scope.ts";

/** An incident as the agent puts it. `at` is epoch milliseconds, counted from its whole minute; `minutes` is the work, 0 to 44,640. */
export type Question = {
  readonly product: string;
  readonly kind: SupportKind;
  readonly severity: Severity;
  readonly at: number;
  readonly minutes: number;
};

/** What a line of a quote is for, with what its sentence needs. Minutes are whole; `worked` is before rounding up. */
export type LineReason =
  | { readonly code: "included" }
  | { readonly code: "allowance"; readonly price: string; readonly unit: "incidents" | "hours"; readonly used: number }
  | { readonly code: "per-incident"; readonly amount: Money }
  | { readonly code: "hourly"; readonly rate: Money; readonly worked: number; readonly billed: number }
  | { readonly code: "beyond-incident"; readonly amount: Money }
  | { readonly code: "beyond-hourly"; readonly rate: Money; readonly worked: number; readonly billed: number }
  | { readonly code: "surcharge-incident"; readonly factor: string }
  | { readonly code: "surcharge-time"; readonly factor: string; readonly minutes: number }
  | { readonly code: "surcharge-amount"; readonly amount: Money }
  | { readonly code: "pass-through"; readonly name: string }
  | { readonly code: "discount"; readonly percent: string };

/** One line of a quote; a discount's amount is below zero. */
export type QuoteLine = { readonly reason: LineReason; readonly amount: Money };

/** Why there is no price. Dates are calendar days in the zone of the offer's hours. */
export type NotCoveredReason =
  | { readonly code: "product-not-covered"; readonly product: string }
  | { readonly code: "kind-not-covered"; readonly product: string; readonly kind: SupportKind }
  | { readonly code: "offer-not-begun"; readonly from: string }
  | { readonly code: "offer-ended"; readonly on: string }
  | { readonly code: "contract-not-begun"; readonly from: string }
  | { readonly code: "contract-ended"; readonly on: string }
  | { readonly code: "used-up"; readonly price: string; readonly unit: "incidents" | "hours"; readonly short: number }
  | { readonly code: "no-price" };

/** What would cover it. An empty list: nothing in the price list does. */
export type Remedy =
  | {
      readonly code: "buy-pack";
      readonly price: string;
      readonly amount: Money;
      readonly unit: "incidents" | "hours";
      readonly count: number;
    }
  | { readonly code: "other-offer"; readonly offer: string; readonly name: string }
  | { readonly code: "renew" };

/** What an allowance still holds: incidents, or minutes where its unit is hours. `until` is its last day. */
export type Left = {
  readonly price: string;
  readonly unit: "incidents" | "hours";
  readonly left: number;
  readonly of: number;
  readonly until?: string;
};

/** An instant: in UTC, and as ISO 8601 with offset and zone for the agent and for the customer. */
export type Clock = { readonly instant: string; readonly agent: string; readonly customer: string };

/** Whether support is open, and when that changes next; without a time it does not within 400 days. */
export type Opening =
  | { readonly open: true; readonly always: boolean; readonly closes?: Clock }
  | { readonly open: false; readonly opens?: Clock };

/** The tax on a total: `added` to it, or `contained` in it. Without a rate the amount is not known. */
export type QuoteTax = {
  readonly way: "added" | "contained";
  readonly name: string;
  readonly rate?: string;
  readonly amount?: Money;
};

export type CoveredQuote = {
  readonly covered: true;
  readonly lines: readonly QuoteLine[];
  /** The sum of the lines, to the last minor unit. */
  readonly total: Money;
  readonly tax: QuoteTax;
  /** What is to be paid: the total with the tax that is added to it; left out where that tax has no rate. */
  readonly payable?: Money;
  /** What stays of each allowance that fits the incident, after it. */
  readonly left: readonly Left[];
  readonly opening: Opening;
  /** When the first answer is due; left out where the offer has no target for the severity. */
  readonly response?: Clock;
};

export type NotCoveredQuote = {
  readonly covered: false;
  readonly why: NotCoveredReason;
  readonly remedies: readonly Remedy[];
};

/** What an incident costs; without cover there is no amount at all, never a zero. */
export type Quote = CoveredQuote | NotCoveredQuote;
