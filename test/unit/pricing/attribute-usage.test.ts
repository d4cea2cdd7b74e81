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
