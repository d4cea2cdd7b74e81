import { expect, test } from "vitest";
import { RequestsSection } from "../../../components/requests/requests-section.tsx";
import { Cache, type SyncRow } from "../../../lib/database/cache.ts";
import { UserData } from "../../../lib/database/user.ts";
import type { CloudId } from "../../../lib/schemas/cloud.ts";
import { render } from "../../builders/rendered.tsx";
import { contosoWest, mina } from "../../builders/tenants.ts";

const now = Date.parse("2026-11-22T10:00Z");
const partnerLists = "on Microsoft's lists";

let databases = 0;

/** The place of requests in a cloud, where so many subscriptions of Azure are seen and the sources went so. */
async function place(cloud: CloudId, subscriptions: number, ...syncs: readonly Partial<SyncRow>[]) {
  databases += 1;
  const cache = new Cache(`requests ${databases}`);
  const scope = { account: mina.id, cloud, tenantId: contosoWest };
  const customer = { ...scope, name: "Contoso", domain: "contoso.example", relationship: "reseller" };
  for (const sync of syncs) await cache.syncs.put({ ...scope, source: "requests", ...sync });
  for (let at = 0; at < subscriptions; at += 1) {
    await cache.azureSubscriptions.put({ ...scope, id: `${at}`, name: "Halls", state: "Enabled" });
  }
  const given = { signedIn: true, refreshing: false, onRefresh: () => {}, go: () => {} };
  const ports = { cache, user: new UserData(`requests-user ${databases}`), now: () => now };
  return render(<RequestsSection scope={scope} customer={customer} {...given} />, { ports });
}

const read = (source: string, given: Partial<SyncRow> = {}) => ({ source, succeededAt: now - 60_000, ...given });
const lacking = { source: "requests", failedAt: now, error: { kind: "not-in-this-cloud" } } as const;

test("a cloud without the API says so once, and claims nothing of a list that was not read", async () => {
  const page = await place("china", 0, lacking, read("azure-subscriptions"), read("azure-tickets"));
  await page.shows("You see no Azure subscription");
  expect(page.text()).toContain("cannot be listed here");
  expect(page.text()).not.toMatch(/Not available in this cloud|No open|Look there too|Microsoft 365 admin center/);
});

test("where only Azure's requests were read, only of these it is said that there are none", async () => {
  const page = await place("china", 1, lacking, read("azure-subscriptions"), read("azure-tickets"));
  await page.shows("No open Azure requests.");
  expect(page.text()).not.toContain(partnerLists);
});

test("what could not be read is told apart: requests, and subscriptions with all of theirs", async () => {
  const odd = [
    read("requests", { unreadable: 3 }),
    read("azure-tickets"),
    read("azure-subscriptions", { unreadable: 2 }),
  ];
  const page = await place("global", 0, ...odd);
  await page.shows("3 requests from Microsoft could not be read");
  await page.shows("2 Azure subscriptions could not be read; their requests are missing.");
  expect(page.text()).not.toContain("You see no Azure subscription");
});

test("a customer that Partner Center does not list is told with the way there", async () => {
  const error = { kind: "not-found", code: "2000", status: 404 } as const;
  const page = await place("global", 0, { source: "requests", failedAt: now, error });
  await page.shows("Partner Center does not list this customer");
  expect(page.text()).not.toContain("Microsoft does not know this");
  await expect.element(page.role("button", "Open Partner Center for Contoso")).toBeVisible();
});
