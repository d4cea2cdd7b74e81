import type { LineReason } from "../schemas/quote.ts";
import type { Exact } from "./money.ts";

/** A line before it is written out; `own` is false for what is passed through, which no discount touches. */
export type Charge = { readonly reason: LineReason; readonly amount: Exact; readonly own: boolean };

/** What is charged for an incident as such, or for a block of time that begins so many minutes into the work. */
export type Base =
  | { readonly per: "incident"; readonly amount: string; readonly beyond: boolean }
  | {
      readonly per: "hour";
      readonly rate: string;
      readonly beyond: boolean;
      readonly after: number;
      readonly worked: number;
      readonly billed: number;
    };
