import fc from "fast-check";
import type { Contract } from "../../../lib/pricing/coverage.ts";
import type { Usage } from "../../../lib/schemas/usage.ts";
import { instant } from "./any-offer.ts";

const day = 86_400_000;

function dateAt(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Any day a few weeks or more than a year before, and a little after. */
const daysFrom = fc.oneof(fc.integer({ min: -45, max: 2 }), fc.integer({ min: -500, max: 20 }));

/** What was bought and used of an offer's prices, of another's of the same ids, and what names no offer; contracts around a moment. */
export const anyHistory: fc.Arbitrary<{ at: number; usage: Usage; contract: Contract }> = instant.chain((at) => {
  const on = daysFrom.map((days) => dateAt(at + days * day));
  const of = {
    offer: fc.oneof(
      { weight: 4, arbitrary: fc.constant("gold") },
      { weight: 1, arbitrary: fc.constantFrom("silver", undefined) },
    ),
    price: fc.constantFrom("p0", "p1", "p2", "p3"),
  };
  const used = fc.record({
    ...of,
    on,
    incidents: fc.integer({ min: 0, max: 4 }),
    minutes: fc.integer({ min: 0, max: 200 }),
    from: fc.constantFrom("hand" as const, "escalation" as const),
  });
  const bought = fc.record(
    {
      ...of,
      bought: on,
      packs: fc.integer({ min: 1, max: 2 }),
      holds: fc.record({ unit: fc.constantFrom("incidents", "hours"), count: fc.integer({ min: 1, max: 5 }) }),
    },
    { requiredKeys: ["offer", "price", "bought", "packs"] },
  );
  return fc.record({
    at: fc.constant(at),
    usage: fc.record({ packs: fc.array(bought, { maxLength: 8 }), used: fc.array(used, { maxLength: 8 }) }),
    contract: fc.record(
      {
        from: fc.integer({ min: 1, max: 400 }).map((days) => dateAt(at - days * day)),
        to: fc.integer({ min: 1, max: 400 }).map((days) => dateAt(at + days * day)),
      },
      { requiredKeys: [] },
    ),
  });
});
