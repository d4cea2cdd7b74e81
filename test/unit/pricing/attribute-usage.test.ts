import { expect, test } from "vitest";
import { attributeUsage, unattributed } from "../../../lib/pricing/attribute-usage.ts";
import type { Offer } from "../../../lib/schemas/offer.ts";
import type { Usage } from "../../../lib/schemas/usage.ts";
import { offer } from "../../builders/offer.ts";
import { priceList } from "../../builders/price-list.ts";

const pack = { id: "price-1", model: "prepaid-pack", amount: "900", unit: "hours", count: 10 } as const;
const call = { id: "price-1", model: "per-incident", amount: "90" } as const;
const silver = (prices: Offer["prices"]) => offer({ id: "silver", name: "Silver", prices });
const entered: Usage = {
  packs: [{ price: "price-1", bought: "2026-01-05", packs: 1 }],
  used: [{ price: "price-1", on: "2026-02-01", incidents: 1, minutes: 30, from: "hand", note: "Mailbox" }],
};

test.for<[words: string, offers: readonly Offer[], told: string | undefined]>([
  ["the one offer with a price of that id", [silver([pack]), offer()], "silver"],
  ["none where two offers have one, whatever it is for", [silver([pack]), offer({ prices: [call] })], undefined],
  ["none where the one price is no allowance", [silver([call])], undefined],
  ["none where no offer has it", [offer()], undefined],
])("what names no offer gets %s", ([, offers, told]) => {
  const usage = attributeUsage(entered, priceList({ offers: [...offers], segments: [], assignments: [] }));
  const named = told === undefined ? {} : { offer: told };
  expect(usage).toEqual({
    packs: entered.packs.map((entry) => ({ ...entry, ...named })),
    used: entered.used.map((entry) => ({ ...entry, ...named })),
  });
  expect(unattributed(usage)).toEqual(told === undefined ? usage : { packs: [], used: [] });
});

test("what names its offer keeps it, also one that is gone", () => {
  const packs = [{ offer: "gone", price: "price-1", bought: "2026-01-05", packs: 1 }];
  const list = priceList({ offers: [silver([pack])], segments: [], assignments: [] });
  expect(attributeUsage({ packs, used: [] }, list)).toEqual({ packs, used: [] });
});

const month = { id: "price-1", model: "monthly-fee", fee: "50", count: 100, period: "calendar-month" } as const;
const bought = entered.packs;
const incident = { price: "price-1", on: "2026-02-01", incidents: 2, minutes: 0, from: "hand" } as const;
const hour = { ...incident, incidents: 0, minutes: 90 } as const;

test.for<[words: string, price: Offer["prices"][number], usage: Usage, told: boolean]>([
  ["incidents, the price gives hours", { ...month, unit: "hours" }, { packs: [], used: [incident] }, false],
  ["minutes, the price gives incidents", { ...month, unit: "incidents" }, { packs: [], used: [hour] }, false],
  ["minutes, the price gives hours", { ...month, unit: "hours" }, { packs: [], used: [hour] }, true],
  ["incidents, the price gives incidents", { ...month, unit: "incidents" }, { packs: [], used: [incident] }, true],
  ["packs, the price is a monthly fee", { ...month, unit: "hours" }, { packs: bought, used: [] }, false],
  ["packs and use, the price is a monthly fee", { ...month, unit: "hours" }, { packs: bought, used: [hour] }, false],
  ["packs and incidents, the packs hold hours", pack, { packs: bought, used: [incident, hour] }, false],
  ["packs and minutes, the packs hold hours", pack, { packs: bought, used: [hour] }, true],
])("entered: %s", ([, price, usage, told]) => {
  const attributed = attributeUsage(usage, priceList({ offers: [silver([price])], segments: [], assignments: [] }));
  expect(unattributed(attributed)).toEqual(told ? { packs: [], used: [] } : usage);
});
