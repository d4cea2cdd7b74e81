import { hours, offer, question } from "../../../builders/offer.ts";
import type { Example } from "./example.ts";

const hourly = { id: "hour", model: "hourly", rate: "100", minimumMinutes: 0, incrementMinutes: 1 } as const;
const quarter = { ...hourly, minimumMinutes: 30, incrementMinutes: 15 } as const;
const call = { id: "call", model: "per-incident", amount: "80" } as const;
const half = { id: "night", model: "surcharge", add: { by: "factor", factor: "1.5" } } as const;
const flat = { id: "night", model: "surcharge", add: { by: "amount", amount: "50" } } as const;
const fee = { id: "ms", model: "pass-through", name: "Microsoft per-call fee", amount: "499" } as const;

/** Prices alone and together, rounding, discount and tax. */
export const charges: readonly Example[] = [
  {
    words: "90 minutes at 100 an hour: 100 × 90 / 60 = 150",
    offer: offer({ prices: [hourly] }),
    question: question({ minutes: 90 }),
    expected: { total: "150.00 EUR", lines: ["150.00"], codes: ["hourly"] },
  },
  {
    words: "7 minutes at 100 an hour: 100 × 7 / 60 = 11.666…, rounded 11.67",
    offer: offer({ prices: [hourly] }),
    question: question({ minutes: 7 }),
    expected: { total: "11.67 EUR" },
  },
  {
    words: "7 minutes with a minimum of 30: charged as 30, 50.00",
    offer: offer({ prices: [quarter] }),
    question: question({ minutes: 7 }),
    expected: { total: "50.00 EUR" },
  },
  {
    words: "31 minutes in steps of 15: 45 minutes, 75.00",
    offer: offer({ prices: [quarter] }),
    question: question({ minutes: 31 }),
    expected: { total: "75.00 EUR" },
  },
  {
    words: "no minute of work but a minimum of 30: 50.00",
    offer: offer({ prices: [quarter] }),
    question: question({ minutes: 0 }),
    expected: { total: "50.00 EUR" },
  },
  {
    words: "an incident costs 80 however long: 5 hours, 80.00",
    offer: offer({ prices: [call] }),
    question: question({ minutes: 300 }),
    expected: { total: "80.00 EUR", codes: ["per-incident"] },
  },
  {
    words: "severity A costs 200, all others 80: A pays the narrower 200",
    offer: offer({ prices: [call, { ...call, id: "critical", amount: "200", scope: { severities: ["A"] } }] }),
    question: question({ severity: "A" }),
    expected: { total: "200.00 EUR" },
  },
  {
    words: "Azure costs 120, all others 80: Azure pays the narrower 120",
    offer: offer({ prices: [call, { ...call, id: "azure", amount: "120", scope: { products: ["Azure"] } }] }),
    question: question({ product: "azure" }),
    expected: { total: "120.00 EUR" },
  },
  {
    words: "80 an incident and 100 an hour together: 80 + 100 × 30 / 60 = 130",
    offer: offer({ prices: [call, hourly] }),
    question: question({ minutes: 30 }),
    expected: { total: "130.00 EUR", lines: ["80.00", "50.00"] },
  },
  {
    words: "billing questions are included, the rest costs 80: a billing question costs nothing and says why",
    offer: offer({ prices: [call, { id: "in", model: "included", scope: { kinds: ["billing"] } }] }),
    question: question({ kind: "billing" }),
    expected: { total: "0.00 EUR", codes: ["included"] },
  },
  {
    words: "all is included but severity A at 200: A is narrower than the included, 200.00",
    offer: offer({
      prices: [
        { id: "in", model: "included" },
        { ...call, amount: "200", scope: { severities: ["A"] } },
      ],
    }),
    question: question({ severity: "A" }),
    expected: { total: "200.00 EUR", codes: ["per-incident"] },
  },
  {
    words: "all is included, and Microsoft's 499 is passed through: 0 + 499",
    offer: offer({ prices: [{ id: "in", model: "included" }, fee] }),
    question: question(),
    expected: { total: "499.00 EUR", codes: ["included", "pass-through"] },
  },
  {
    words: "an incident begun at 20:00 outside the hours costs half more: 80 + 40 = 120",
    offer: offer({ prices: [call, half] }),
    question: question({ at: "2026-03-04T19:00Z" }),
    expected: { total: "120.00 EUR", lines: ["80.00", "40.00"] },
  },
  {
    words: "an incident begun at 17:59 stays at 80 although the work goes on after 18:00",
    offer: offer({ prices: [call, half] }),
    question: question({ at: "2026-03-04T16:59Z" }),
    expected: { total: "80.00 EUR" },
  },
  {
    words: "work from 17:30 to 18:30: 100 for the hour, and half more on the 30 minutes after 18:00, 25",
    offer: offer({ prices: [hourly, half] }),
    question: question({ at: "2026-03-04T16:30Z" }),
    expected: { total: "125.00 EUR", lines: ["100.00", "25.00"], codes: ["hourly", "surcharge-time"] },
  },
  {
    words:
      "work from 17:50 for 5 minutes, charged as 30: 20 of them after 18:00, 50 + 100 × 0.5 × 20 / 60 = 50 + 16.67",
    offer: offer({ prices: [quarter, half] }),
    question: question({ at: "2026-03-04T16:50Z", minutes: 5 }),
    expected: { total: "66.67 EUR" },
  },
  {
    words: "severity A is served always, so at 20:00 no surcharge: 80",
    offer: offer({ prices: [call, half], hours: hours({ always: ["A"] }) }),
    question: question({ severity: "A", at: "2026-03-04T19:00Z" }),
    expected: { total: "80.00 EUR" },
  },
  {
    words: "included, but an incident begun on a Sunday costs 50 more: 0 + 50",
    offer: offer({ prices: [{ id: "in", model: "included" }, flat] }),
    question: question({ at: "2026-03-08T10:00Z" }),
    expected: { total: "50.00 EUR", codes: ["included", "surcharge-amount"] },
  },
  {
    words: "yen have no decimals: 10,001 an hour for 20 minutes = 3,333.67, rounded 3,334",
    offer: offer({ currency: "JPY", prices: [{ ...hourly, rate: "10001" }] }),
    question: question({ minutes: 20 }),
    expected: { total: "3334 JPY" },
  },
  {
    words: "Kuwaiti dinars have three: 10.001 an hour for 30 minutes = 5.0005, halves go up, 5.001",
    offer: offer({ currency: "KWD", prices: [{ ...hourly, rate: "10.001" }] }),
    question: question({ minutes: 30 }),
    expected: { total: "5.001 KWD" },
  },
  {
    words: "7.5 % discount on 33.33 = 2.49975, rounded 2.50: 33.33 − 2.50 = 30.83",
    offer: offer({ prices: [{ ...call, amount: "33.33" }] }),
    question: question(),
    contract: { discount: "7.5" },
    expected: { total: "30.83 EUR", lines: ["33.33", "-2.50"] },
  },
  {
    words: "10 % discount is taken off our 80, not off Microsoft's 499: 80 + 499 − 8 = 571",
    offer: offer({ prices: [call, fee] }),
    question: question(),
    contract: { discount: "10" },
    expected: { total: "571.00 EUR" },
  },
  {
    words: "tax is extra, 19 % of 80 = 15.20: to pay 95.20",
    offer: offer({ prices: [call], tax: { prices: "excluded", name: "VAT", rate: "19" } }),
    question: question(),
    expected: { total: "80.00 EUR", tax: "15.20", payable: "95.20" },
  },
  {
    words: "tax is inside, 80 × 19 / 119 = 12.773, rounded 12.77: to pay 80",
    offer: offer({ prices: [call], tax: { prices: "included", name: "VAT", rate: "19" } }),
    question: question(),
    expected: { total: "80.00 EUR", tax: "12.77", payable: "80.00" },
  },
  {
    words: "tax is extra and its rate unknown: what is to be paid stays unsaid",
    offer: offer({ prices: [call] }),
    question: question(),
    expected: { total: "80.00 EUR", payable: undefined },
  },
  {
    words: "billing for Azure is not covered: no price at all",
    offer: offer(),
    question: question({ product: "azure", kind: "billing" }),
    expected: { why: "kind-not-covered" },
  },
  {
    words: "Power Platform is not covered: no price at all",
    offer: offer(),
    question: question({ product: "power-platform" }),
    expected: { why: "product-not-covered" },
  },
  {
    words: "covered, but the only price is for severity A: no price for B, not zero",
    offer: offer({ prices: [{ ...call, scope: { severities: ["A"] } }] }),
    question: question(),
    expected: { why: "no-price" },
  },
];
