import type { Allowance } from "../schemas/price.ts";
import type { Left } from "../schemas/quote.ts";
import { type Account, leftOf } from "./allowance.ts";

export type Drawn = {
  /** Nothing is left to charge. */
  readonly covered: boolean;
  /** Minutes that no allowance covers; they follow the covered ones. */
  readonly rest: number;
  readonly used: readonly { readonly price: string; readonly unit: "incidents" | "hours"; readonly used: number }[];
  /** What each allowance holds afterwards, by unit. */
  readonly left: readonly Left[];
};

/**
 * Uses allowances in their order until the incident is covered: one of incidents covers it whole, one of hours covers as
 * many minutes as it still holds.
 */
export function draw(allowances: readonly Allowance[], minutes: number, account: Account): Drawn {
  const used: Drawn["used"][number][] = [];
  const left: Left[] = [];
  let rest = minutes;
  let covered = false;
  for (const held of allowances.flatMap((allowance) => leftOf(allowance, account))) {
    if (covered || held.left === 0) {
      left.push(held);
      continue;
    }
    const taken = held.unit === "incidents" ? 1 : Math.min(rest, held.left);
    rest = held.unit === "incidents" ? 0 : rest - taken;
    covered = rest === 0;
    used.push({ price: held.price, unit: held.unit, used: taken });
    left.push({ ...held, left: held.left - taken });
  }
  return { covered, rest, used, left };
}
