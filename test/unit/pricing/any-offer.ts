import fc from "fast-check";
import type { Offer } from "../../../lib/schemas/offer.ts";
import { knownProducts, severities, supportKinds } from "../../../lib/schemas/support-scope.ts";
import { hours, offer } from "../../builders/offer.ts";

const zones = ["Europe/Berlin", "America/New_York", "Asia/Seoul", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"];

/** Currencies of 0, 2 and 3 decimals. */
export const currencyDecimals = { KRW: 0, JPY: 0, EUR: 2, USD: 2, KWD: 3, TND: 3 } as const;

const wallTime = fc.integer({ min: 0, max: 95 }).map((quarter) => clockTime(quarter * 15));

const window = fc
  .record({ days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), opens: wallTime, closes: wallTime })
  .filter(({ opens, closes }) => opens !== closes);

/** Around the days on which clocks change, where mistakes live; else anywhere in 2026. */
export const instant = fc.oneof(
  fc
    .constantFrom("2026-03-08", "2026-03-29", "2026-04-05", "2026-10-04", "2026-10-25", "2026-11-01")
    .chain((date) => fc.integer({ min: -2880, max: 2880 }).map((minutes) => Date.parse(date) + minutes * 60_000)),
  fc.integer({ min: 0, max: 500_000 }).map((minutes) => Date.parse("2026-01-02") + minutes * 60_000),
);

export const anyHours = fc
  .record({
    zone: fc.constantFrom(...zones),
    weekly: fc.array(window, { maxLength: 3 }),
    holidays: fc.array(
      fc
        .constantFrom("2026-03-29", "2026-03-30", "2026-04-06", "2026-10-05")
        .map((date) => ({ date, name: "A holiday" })),
      { maxLength: 2 },
    ),
    always: fc.subarray(["A"] as const),
  })
  .map((given) => hours({ ...given, always: [...given.always] }));

const narrow = fc.record(
  {
    products: fc.subarray(["microsoft-365", "azure"] as const, { minLength: 1 }).map((list) => [...list]),
    kinds: fc.subarray([...supportKinds], { minLength: 1 }),
    severities: fc.subarray([...severities], { minLength: 1 }),
  },
  { requiredKeys: [] },
);

const scope = fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: narrow });

/** Decimal texts that every currency of the list can hold once they are cut to its decimals. */
function amount(decimals: number, most = 99_999) {
  return fc
    .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: 10 ** decimals - 1 }))
    .map(([whole, part]) => (decimals === 0 ? `${whole}` : `${whole}.${String(part).padStart(decimals, "0")}`));
}

function anyPrice(decimals: number) {
  const one = amount(decimals);
  const time = {
    minimumMinutes: fc.constantFrom(0, 15, 30, 45, 60),
    incrementMinutes: fc.constantFrom(1, 5, 6, 15, 20, 30, 60),
  };
  const model = (name: string, shape: Record<string, fc.Arbitrary<unknown>>) =>
    fc.record({ model: fc.constant(name), scope, ...shape });
  return fc.oneof(
    model("included", {}),
    model("per-incident", { amount: one }),
    model("hourly", { rate: one, ...time }),
    model("hourly", { rate: one, ...time }),
    model("surcharge", {
      add: fc.oneof(
        fc.record({ by: fc.constant("factor"), factor: fc.constantFrom("1", "1.25", "1.5", "2", "3.3333") }),
        fc.record({ by: fc.constant("amount"), amount: one }),
      ),
    }),
    model("pass-through", { name: fc.constant("A fee"), amount: one }),
  );
}

function anyAllowance(decimals: number) {
  const one = amount(decimals);
  const beyond = fc.oneof(
    fc.record({ per: fc.constant("incident"), amount: one }),
    fc.record({
      per: fc.constant("hour"),
      rate: one,
      minimumMinutes: fc.constantFrom(0, 30),
      incrementMinutes: fc.constantFrom(1, 15),
    }),
  );
  const counted = { unit: fc.constantFrom("incidents", "hours"), count: fc.integer({ min: 1, max: 5 }) };
  const period = fc.constantFrom("calendar-month", "contract-month");
  const monthly = fc.record(
    { model: fc.constant("monthly-fee"), fee: one, period, scope, beyond, ...counted },
    { requiredKeys: ["model", "fee", "period", "unit", "count"] },
  );
  const validMonths = fc.constantFrom(1, 6, 12);
  const pack = fc.record(
    { model: fc.constant("prepaid-pack"), amount: one, scope, validMonths, ...counted },
    { requiredKeys: ["model", "amount", "unit", "count"] },
  );
  return fc.oneof(monthly, pack);
}

/** Offers of all shapes, with or without allowances. */
export function anyOffer({ allowances }: { allowances: boolean }): fc.Arbitrary<Offer> {
  return fc.constantFrom(...Object.entries(currencyDecimals)).chain(([currency, decimals]) => {
    const price: fc.Arbitrary<object> = allowances
      ? fc.oneof(anyPrice(decimals), anyAllowance(decimals))
      : anyPrice(decimals);
    return fc
      .record({
        hours: anyHours,
        prices: fc.array(price, { minLength: 2, maxLength: 6 }),
        tax: fc.record(
          {
            prices: fc.constantFrom("included" as const, "excluded" as const),
            name: fc.constant("VAT"),
            rate: fc.constantFrom("0", "7", "10", "19", "8.87"),
          },
          { requiredKeys: ["prices", "name"] },
        ),
        minutes: fc.integer({ min: 1, max: 900 }),
        counted: fc.constantFrom("service-hours" as const, "clock" as const),
      })
      .map(({ prices, minutes, counted, tax, ...given }) =>
        offer({
          ...given,
          currency,
          tax,
          covers: knownProducts.map((product) => ({ product, kinds: [...supportKinds] })),
          responseTargets: [{ severity: "B", minutes, counted }],
          prices: prices.map((one, index) => ({ id: `p${index}`, ...one })) as Offer["prices"],
        }),
      );
  });
}

export const anyQuestion = fc.record({
  product: fc.constantFrom("microsoft-365", "azure", "security"),
  kind: fc.constantFrom(...supportKinds),
  severity: fc.constantFrom(...severities),
  at: instant,
  minutes: fc.integer({ min: 0, max: 400 }),
});

function clockTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
