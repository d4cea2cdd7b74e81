import { offer, question } from "../../../builders/offer.ts";
import type { Example } from "./example.ts";

const monthly = {
  id: "month",
  model: "monthly-fee",
  fee: "300",
  unit: "incidents",
  count: 5,
  period: "calendar-month",
} as const;
const monthlyHours = {
  ...monthly,
  unit: "hours",
  count: 2,
  beyond: { per: "hour", rate: "120", minimumMinutes: 0, incrementMinutes: 30 },
} as const;
const pack = { id: "pack", model: "prepaid-pack", amount: "900", unit: "hours", count: 10, validMonths: 12 } as const;
const packOfMonth = { id: "month", model: "prepaid-pack", amount: "400", unit: "incidents", count: 5 } as const;

function used(price: string, on: string, incidents: number, minutes = 0) {
  return { offer: "gold", price, on, incidents, minutes, from: "hand" as const };
}

/** Allowances, their periods, and the first and last day of offers and contracts. */
export const periods: readonly Example[] = [
  {
    words: "5 incidents a month, 3 used in March: this one is the fourth, one stays until 31 March",
    offer: offer({ prices: [monthly] }),
    question: question(),
    usage: { packs: [], used: [used("month", "2026-03-02", 3)] },
    expected: { total: "0.00 EUR", codes: ["allowance"], left: [1], until: ["2026-03-31"] },
  },
  {
    words: "5 used in February say nothing of March: four stay",
    offer: offer({ prices: [monthly] }),
    question: question(),
    usage: { packs: [], used: [used("month", "2026-02-28", 5)] },
    expected: { total: "0.00 EUR", left: [4] },
  },
  {
    words: "31 March 23:59 in Berlin is still March: all 5 used, so beyond at 90",
    offer: offer({ prices: [{ ...monthly, beyond: { per: "incident", amount: "90" } }] }),
    question: question({ at: "2026-03-31T21:59Z" }),
    usage: { packs: [], used: [used("month", "2026-03-31", 5)] },
    expected: { total: "90.00 EUR", codes: ["beyond-incident"], left: [0], until: ["2026-03-31"] },
  },
  {
    words: "a minute later it is April: five new ones, four stay until 30 April",
    offer: offer({ prices: [{ ...monthly, beyond: { per: "incident", amount: "90" } }] }),
    question: question({ at: "2026-03-31T22:00Z" }),
    usage: { packs: [], used: [used("month", "2026-03-31", 5)] },
    expected: { total: "0.00 EUR", left: [4], until: ["2026-04-30"] },
  },
  {
    words: "contract months from 31 January: 28 February begins the second, its last day is 30 March",
    offer: offer({ prices: [{ ...monthly, period: "contract-month" }] }),
    question: question({ at: "2026-03-30T10:00Z" }),
    contract: { from: "2026-01-31" },
    usage: { packs: [], used: [used("month", "2026-02-27", 5), used("month", "2026-02-28", 1)] },
    expected: { left: [3], until: ["2026-03-30"] },
  },
  {
    words: "2 hours a month, 90 minutes used, 60 worked: 30 from the allowance, 30 beyond at 120 an hour = 60",
    offer: offer({ prices: [monthlyHours] }),
    question: question({ minutes: 60 }),
    usage: { packs: [], used: [used("month", "2026-03-02", 1, 90)] },
    expected: { total: "60.00 EUR", codes: ["allowance", "beyond-hourly"], left: [0] },
  },
  {
    words: "all 5 used and nothing beyond: no price, never zero",
    offer: offer({ prices: [monthly] }),
    question: question(),
    usage: { packs: [], used: [used("month", "2026-03-02", 5)] },
    expected: { why: "used-up" },
  },
  {
    words: "a pack of 10 hours, 9 used, 60 worked: nothing to pay, nothing stays",
    offer: offer({ prices: [pack] }),
    question: question({ minutes: 60 }),
    usage: {
      packs: [{ offer: "gold", price: "pack", bought: "2026-02-01", packs: 1 }],
      used: [used("pack", "2026-02-10", 1, 540)],
    },
    expected: { total: "0.00 EUR", left: [0] },
  },
  {
    words: "a pack bought on 4 March 2025 for 12 months ended with 3 March 2026: no price on the 4th",
    offer: offer({ prices: [pack] }),
    question: question(),
    usage: { packs: [{ offer: "gold", price: "pack", bought: "2025-03-04", packs: 1 }], used: [] },
    expected: { why: "used-up" },
  },
  {
    words:
      "of two packs the older is used first: its 10 hours are gone, the newer gives one of its 10, 9 hours = 540 minutes stay",
    offer: offer({ prices: [pack] }),
    question: question({ minutes: 60 }),
    usage: {
      packs: [
        { offer: "gold", price: "pack", bought: "2026-02-01", packs: 1 },
        { offer: "gold", price: "pack", bought: "2025-06-01", packs: 1 },
      ],
      used: [used("pack", "2026-02-10", 1, 600)],
    },
    expected: { total: "0.00 EUR", left: [540], until: ["2027-01-31"] },
  },
  {
    words: "another offer's price of the same id gave 5 and used none: nothing of it is had here",
    offer: offer({ prices: [packOfMonth] }),
    question: question(),
    usage: { packs: [{ offer: "silver", price: "month", bought: "2026-02-01", packs: 1 }], used: [] },
    expected: { why: "used-up" },
  },
  {
    words: "what was used of another offer's price of the same id, and what names no offer, takes nothing: four stay",
    offer: offer({ prices: [monthly] }),
    question: question(),
    usage: {
      packs: [],
      used: [
        { ...used("month", "2026-03-02", 2), offer: "silver" },
        { ...used("month", "2026-03-03", 2), offer: undefined },
      ],
    },
    expected: { total: "0.00 EUR", left: [4] },
  },
  {
    words:
      "a pack of 5 incidents stays one when its price becomes 10 hours: 2 used and this one leave 2, and no minutes",
    offer: offer({ prices: [pack] }),
    question: question({ minutes: 60 }),
    usage: {
      packs: [{ offer: "gold", price: "pack", bought: "2026-02-01", packs: 1, holds: { unit: "incidents", count: 5 } }],
      used: [used("pack", "2026-02-10", 2, 90)],
    },
    expected: { total: "0.00 EUR", left: [2, 0], until: ["2027-01-31", undefined] },
  },
  {
    words: "a pack of 5 incidents stays one when its price becomes 8: 5 bought, 2 used, this one leaves 2",
    offer: offer({ prices: [{ ...packOfMonth, count: 8 }] }),
    question: question(),
    usage: {
      packs: [
        { offer: "gold", price: "month", bought: "2026-02-01", packs: 1, holds: { unit: "incidents", count: 5 } },
      ],
      used: [used("month", "2026-02-10", 2)],
    },
    expected: { total: "0.00 EUR", left: [2] },
  },
  {
    words: "a pack without months of its own is good for its contract only: bought two years before, nothing stays",
    offer: offer({ prices: [packOfMonth] }),
    question: question({ at: "2026-03-02T09:00Z" }),
    contract: { from: "2026-01-01", to: "2026-12-31" },
    usage: { packs: [{ offer: "gold", price: "month", bought: "2024-02-01", packs: 1 }], used: [] },
    expected: { why: "used-up" },
  },
  {
    words: "bought on the first day of the contract it holds until its last: four of 5 stay",
    offer: offer({ prices: [packOfMonth] }),
    question: question({ at: "2026-12-31T22:59Z" }),
    contract: { from: "2026-01-01", to: "2026-12-31" },
    usage: { packs: [{ offer: "gold", price: "month", bought: "2026-01-01", packs: 1 }], used: [] },
    expected: { total: "0.00 EUR", left: [4], until: ["2026-12-31"] },
  },
  {
    words: "a pack with months of its own outlives the contract it was bought in",
    offer: offer({ prices: [pack] }),
    question: question(),
    contract: { from: "2026-03-01" },
    usage: { packs: [{ offer: "gold", price: "pack", bought: "2026-02-01", packs: 1 }], used: [] },
    expected: { total: "0.00 EUR", left: [540], until: ["2027-01-31"] },
  },
  {
    words: "the offer's last day is 4 March: at 23:59 in Berlin it still covers",
    offer: offer({ validTo: "2026-03-04" }),
    question: question({ at: "2026-03-04T22:59Z" }),
    expected: { total: "100.00 EUR" },
  },
  {
    words: "the offer ended yesterday: not covered from midnight in Berlin on",
    offer: offer({ validTo: "2026-03-04" }),
    question: question({ at: "2026-03-04T23:00Z" }),
    expected: { why: "offer-ended" },
  },
  {
    words: "the offer begins on 1 April, in Berlin at 22:00 UTC of 31 March: a minute before it does not cover",
    offer: offer({ validFrom: "2026-04-01" }),
    question: question({ at: "2026-03-31T21:59Z" }),
    expected: { why: "offer-not-begun" },
  },
  {
    words: "the contract ended on 3 March although the offer goes on: not covered",
    offer: offer(),
    question: question(),
    contract: { to: "2026-03-03" },
    expected: { why: "contract-ended" },
  },
  {
    words: "the contract begins tomorrow: not covered yet",
    offer: offer(),
    question: question(),
    contract: { from: "2026-03-05" },
    expected: { why: "contract-not-begun" },
  },
];
