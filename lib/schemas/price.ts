import * as z from "zod/mini";
import { scopeSchema } from "./support-scope.ts";
import { decimal, key, whole, words } from "./text.ts";

/** Time is charged for `minimumMinutes` at least and in whole steps of `incrementMinutes`. */
const time = { minimumMinutes: whole(0, 1440), incrementMinutes: whole(1, 1440) };

/** What lies beyond an allowance: so much an incident, or so much an hour. */
const beyond = z.discriminatedUnion("per", [
  z.strictObject({ per: z.literal("incident"), amount: decimal }),
  z.strictObject({ per: z.literal("hour"), rate: decimal, ...time }),
]);

/** What an allowance holds. */
export const allowanceSize = { unit: z.enum(["incidents", "hours"]), count: whole(1, 10_000) };
const scope = z.optional(scopeSchema);

export const priceSchema = z.discriminatedUnion("model", [
  z.strictObject({ id: key, model: z.literal("included"), scope }),
  z.strictObject({ id: key, model: z.literal("per-incident"), scope, amount: decimal }),
  z.strictObject({ id: key, model: z.literal("hourly"), scope, rate: decimal, ...time }),
  z.strictObject({
    id: key,
    model: z.literal("monthly-fee"),
    scope,
    fee: decimal,
    ...allowanceSize,
    /** Months of the calendar, or months counted from the day the contract starts. */
    period: z.enum(["calendar-month", "contract-month"]),
    beyond: z.optional(beyond),
  }),
  z.strictObject({
    id: key,
    model: z.literal("prepaid-pack"),
    scope,
    amount: decimal,
    ...allowanceSize,
    /** How long a pack may be used, from the day it is bought; without it, as long as the contract. */
    validMonths: z.optional(whole(1, 120)),
  }),
  z.strictObject({
    id: key,
    model: z.literal("surcharge"),
    scope,
    add: z.discriminatedUnion("by", [
      z.strictObject({
        by: z.literal("factor"),
        factor: decimal.check(z.refine((factor) => Number(factor) >= 1 && Number(factor) <= 10)),
      }),
      z.strictObject({ by: z.literal("amount"), amount: decimal }),
    ]),
  }),
  z.strictObject({ id: key, model: z.literal("pass-through"), scope, name: words(100), amount: decimal }),
]);

/** One price of an offer. Amounts are decimal texts in the offer's currency. */
export type Price = z.infer<typeof priceSchema>;
export type PriceModel = Price["model"];
export type PriceOf<M extends PriceModel> = Extract<Price, { model: M }>;
export type Beyond = z.infer<typeof beyond>;
/** A price that gives a number of incidents or hours to use up. */
export type Allowance = PriceOf<"monthly-fee" | "prepaid-pack">;
