import * as z from "zod/mini";
import { calendarDate } from "./calendar.ts";
import { allowanceSize } from "./price.ts";
import { key, whole, words } from "./text.ts";

/**
 * The offer that the price belongs to: ids of prices are unique within one offer only. Without it, it was entered before the
 * offer was kept and the list could not tell it: it is kept and shown, and counts nowhere.
 */
const offer = z.optional(key);

export const usageSchema = z.strictObject({
  /**
   * Packs bought: of which price, on which day, how many, and what one of them `holds`, whatever becomes of the price. Without it,
   * it was entered before that was kept: one holds what the price says.
   */
  packs: z
    .array(
      z.strictObject({
        offer,
        price: key,
        bought: calendarDate,
        packs: whole(1, 1000),
        holds: z.optional(z.strictObject(allowanceSize)),
      }),
    )
    .check(z.maxLength(1000)),
  /** What was used of which allowance on which day, in the zone of the offer's hours. */
  used: z
    .array(
      z.strictObject({
        offer,
        price: key,
        on: calendarDate,
        incidents: whole(0, 10_000),
        minutes: whole(0, 1_000_000),
        from: z.enum(["hand", "escalation"]),
        note: z.optional(words(200)),
      }),
    )
    .check(z.maxLength(10_000)),
});

/** What one customer bought and used of the allowances of its offers, past ones as well. */
export type Usage = z.infer<typeof usageSchema>;

export const noUsage: Usage = { packs: [], used: [] };
