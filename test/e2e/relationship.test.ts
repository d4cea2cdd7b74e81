import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { customerId } from "../sandbox/worlds/ids.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import type { World } from "../sandbox/worlds/world.ts";
import { type Desk, openDesk } from "./desk/desk.ts";
import { openPanel, showsHealth, showsWords } from "./desk/panel.ts";
import { setUp } from "./desk/sign-in.ts";

const west = customerId(1);
const east = customerId(2);
const day = 86_400_000;
const customerPage = (id: string): string => `https://partner.microsoft.com/dashboard/v2/customers/${id}/account`;

/** Contoso West's relationship ends in six days and nobody extends it; Contoso East's extends itself in a fortnight. */
function endingSoon(now: number): World {
  const world = twoContosos(now);
  return {
    ...world,
    partners: world.partners.map((partner) => ({
      ...partner,
      relationships: partner.relationships.map((entry) =>
        entry.tenantId === west
          ? { ...entry, endsAt: now + 6 * day + day / 2, autoExtend: "PT0S", status: "expiring" as const }
          : { ...entry, endsAt: now + 14 * day + day / 2, autoExtend: "P180D" },
      ),
    })),
  };
}

let desk: Desk;
let tab: Page;
let panel: Page;

beforeAll(async () => {
  desk = await openDesk(endingSoon(Date.now()));
  await setUp(desk);
  tab = await desk.open(customerPage(west));
  panel = await openPanel(desk, tab);
  await showsHealth(panel, west);
});

afterAll(() => desk?.close());

test("a relationship that ends within 30 days is a warning in the header and on the overview, with the exact time", async () => {
  await showsWords(panel, "GDAP ends in 6 days");
  const { text } = await showsWords(panel, "Your GDAP relationship ends in 6 days, on ");
  expect(text).toContain("It does not renew automatically.");
  expect(text).toMatch(/on \d{1,2} \w{3} \d{4}, \d{2}:\d{2}\u00a0(UTC|GMT[+-]?\d*)/);
  const line = await panel.$eval("[data-relationship-line]", (element) => element.getAttribute("data-tenant"));
  expect(line).toBe(west);
  const link = await panel.$eval("[data-relationship-line] a", (anchor) => anchor.getAttribute("href"));
  expect(link).toBe(`https://partner.microsoft.com/dashboard/v2/customers/${west}/adminrelationships`);
});

test("its roles stand in words beside the portals", async () => {
  await panel.locator('nav button ::-p-text("Portals")').click();
  const { text } = await showsWords(panel, "In force, ends soon");
  for (const words of [
    "Reseller",
    "Service Support Administrator",
    "Does not renew automatically",
    "Directory Readers",
  ]) {
    expect(text).toContain(words);
  }
});

test("one that renews automatically is no warning, and says by how much", async () => {
  await tab.goto(customerPage(east));
  await showsHealth(panel, east);
  await showsWords(panel, "GDAP renews automatically in 14 days");
  const { text, tenant } = await showsWords(panel, "renews automatically for 180 days on ");
  expect(tenant).toBe(east);
  expect(text).not.toContain("GDAP ends in");
});
