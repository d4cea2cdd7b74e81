import { expect, test } from "vitest";
import { priceTable } from "../../../lib/pricing/price-table.ts";
import type { Offer } from "../../../lib/schemas/offer.ts";
import type { Price } from "../../../lib/schemas/price.ts";
import { hours, offer } from "../../builders/offer.ts";

const said = (prices: Offer["prices"], given: Partial<Offer> = {}) =>
  priceTable(offer({ prices, ...given })).map(
    (row) =>
      `${row.products.join("+")} ${row.kinds.join("+")} ${row.severities.join("")}: ${row.prices.map(({ id }) => id).join(" ")}`,
  );

const hourly = { id: "hour", model: "hourly", rate: "100", minimumMinutes: 0, incrementMinutes: 1 } as const;
const technical: Offer["covers"] = [
  { product: "microsoft-365", kinds: ["technical"] },
  { product: "azure", kinds: ["technical"] },
];

test("one price for everything is one row for what is covered alike", () => {
  expect(said([hourly], { covers: technical })).toEqual(["microsoft-365+azure technical ABC: hour"]);
});

test("a price by severity and product stands in for a wider one", () => {
  const night = { ...hourly, id: "critical", rate: "150", scope: { products: ["azure"], severities: ["A" as const] } };
  expect(said([hourly, night], { covers: technical })).toEqual([
    "microsoft-365 technical ABC: hour",
    "azure technical A: critical",
    "azure technical BC: hour",
  ]);
});

test("what is included sets aside what is no narrower", () => {
  const included: Price = { id: "in", model: "included", scope: { kinds: ["billing"] } };
  expect(said([hourly, included])).toEqual([
    "microsoft-365 billing ABC: in",
    "microsoft-365 subscription+technical ABC: hour",
    "azure technical ABC: hour",
  ]);
});

test("the price beyond an allowance stands in for the others, surcharges and fees are added", () => {
  const fee: Price = {
    id: "fee",
    model: "monthly-fee",
    fee: "300",
    unit: "incidents",
    count: 5,
    period: "calendar-month",
    beyond: { per: "incident", amount: "90" },
  };
  const night = { id: "night", model: "surcharge", add: { by: "factor", factor: "1.5" } } as const;
  const passed = { id: "ms", model: "pass-through", name: "Case", amount: "50" } as const;
  expect(said([fee, hourly, night, passed], { covers: technical })).toEqual([
    "microsoft-365+azure technical ABC: fee night ms",
  ]);
});

test("what is covered without a price has a row that says none", () => {
  const azure = { ...hourly, scope: { products: ["azure"] } };
  expect(said([azure], { covers: technical })).toEqual(["microsoft-365 technical ABC: ", "azure technical ABC: hour"]);
});

test("a surcharge that can come to nothing only is left out", () => {
  const included: Price = { id: "in", model: "included" };
  const factor: Price = { id: "night", model: "surcharge", add: { by: "factor", factor: "1.5" } };
  const amount: Price = { id: "night", model: "surcharge", add: { by: "amount", amount: "20" } };
  expect(said([included, factor], { covers: technical })).toEqual(["microsoft-365+azure technical ABC: in"]);
  expect(said([included, amount], { covers: technical })).toEqual(["microsoft-365+azure technical ABC: in night"]);
  const always = hours({ always: ["A"] });
  expect(said([hourly, factor], { covers: technical, hours: always })).toEqual([
    "microsoft-365+azure technical A: hour",
    "microsoft-365+azure technical BC: hour night",
  ]);
});
