import { expect, test } from "vitest";
import { LeftView } from "../../../components/pricing/left-view.tsx";
import type { Offer } from "../../../lib/schemas/offer.ts";
import { parseTenantId } from "../../../lib/schemas/tenant.ts";
import type { Usage } from "../../../lib/schemas/usage.ts";
import { offer } from "../../builders/offer.ts";
import { contoso } from "../../builders/price-list.ts";
import { render } from "../../builders/rendered.tsx";

const tenantId = parseTenantId(contoso);
if (!tenantId) throw new Error("no tenant id");
const scope = { account: "agent", cloud: "global", tenantId } as const;
const pack = { id: "price-1", model: "prepaid-pack", amount: "9000", unit: "incidents", count: 5 } as const;
const used = { price: "price-1", on: "2026-02-02", incidents: 2, minutes: 30, from: "hand" } as const;

/** What is had of an offer and its packs, as the panel shows it on 4 March 2026. */
function left(usage: Usage, prices: Offer["prices"] = [pack]) {
  const rule = "everyone" as const;
  const assignment = { who: { to: rule }, offer: "gold" };
  const choice = { kind: "offer", rule, offer: offer({ prices }), assignment, passedOver: [] } as const;
  return <LeftView scope={scope} choice={choice} used={{ usage, version: 3 }} now={Date.parse("2026-03-04T09:00Z")} />;
}

test("what another offer's price of the same id gave and what was used of it is not shown, nor counted", async () => {
  const packs = [{ offer: "silver", price: "price-1", bought: "2026-01-05", packs: 1 }];
  const page = await render(left({ packs, used: [{ ...used, offer: "silver" }] }));
  expect(page.text()).toContain("Prepaid: 0 of 0 incidents left");
  expect(page.text()).not.toContain("Entered so far");
  expect(page.text()).not.toContain("without an offer");
});

test.for([
  ["beside what is counted", [pack]],
  ["where the offer has no allowances", offer().prices],
] as const)("what names no offer is shown as such and can be removed, %s", async ([, prices]) => {
  const sent: unknown[] = [];
  const send = (message: { command: string; input: unknown }) => {
    sent.push(message);
    return Promise.resolve({ done: true });
  };
  const packs = [{ offer: "gold", price: "price-1", bought: "2026-03-01", packs: 1 }];
  const bought = { price: "price-1", bought: "2026-01-05", packs: 1 };
  const page = await render(left({ packs: [...packs, bought], used: [used] }, [...prices]), { ports: { send } });
  expect(page.text()).toContain("Entries without an offer, not counted");
  expect(page.text()).toContain("2 February 2026: 2 incidents, 30 min used (price-1)");
  await page.fold("Entries without an offer, not counted");
  await page.press("button", "Remove: 5 January 2026: 1 pack bought");
  expect(sent).toEqual([
    {
      command: "record-usage",
      input: { owner: { account: "agent", cloud: "global" }, tenantId, usage: { packs, used: [used] }, from: 3 },
    },
  ]);
});

test("packs that were bought before their price changed its unit stay what they are, and so does what was used of them", async () => {
  const packs = [
    { offer: "gold", price: "price-1", bought: "2026-01-05", packs: 1, holds: { unit: "incidents", count: 5 } },
    { offer: "gold", price: "price-1", bought: "2026-03-01", packs: 1, holds: { unit: "hours", count: 100 } },
  ] as const;
  const usage = { packs: [...packs], used: [{ ...used, minutes: 0, offer: "gold" }] };
  const page = await render(left(usage, [{ ...pack, unit: "hours", count: 100 }]));
  expect(page.text()).toContain("Prepaid: 3 of 5 incidents left");
  expect(page.text()).toContain("Prepaid: 100 of 100 hours left");
  expect(page.text()).toContain("2 incidents used");
});
