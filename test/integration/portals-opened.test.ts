import { expect, test } from "vitest";
import { newProfile, type Profile } from "../builders/profile.ts";
import { contosoEast, contosoWest, partnerTenant, stranger } from "../builders/tenants.ts";
import { startWorker, type Worker } from "../builders/worker.ts";

const center = (id: string): string => `https://partner.microsoft.com/dashboard/v2/customers/${id}/account`;
const silent = "https://portal.azure.com/#home";

async function detectionOf(profile: Profile, tabId: number): Promise<object | undefined> {
  const record = await profile.session.get(`tab:${tabId}`);
  return (record as { view?: { detection: object } } | undefined)?.view?.detection;
}

async function signedIn(): Promise<{
  profile: Profile;
  worker: Worker;
  visit: (tabId: number, at: string) => Promise<void>;
}> {
  const profile = newProfile();
  const worker = startWorker(profile);
  await worker.ask("sign-in");
  const visit = (tabId: number, address: string): Promise<void> => {
    profile.tabs.load(tabId, address);
    return worker.moved(tabId);
  };
  return { profile, worker, visit };
}

test("a tab that we open for a customer is known as that before its first page is judged", async () => {
  const { profile, worker } = await signedIn();
  profile.tabs.load(2, silent);
  const opening = worker.ask("open-portal", { portal: "azure", tenantId: contosoWest });
  while (profile.tabs.ids.length < 2) await new Promise((resolve) => setImmediate(resolve));
  const opened = profile.tabs.ids.find((tabId) => tabId !== 2) ?? 0;
  expect(profile.tabs.address(opened)).toContain(contosoWest);
  profile.tabs.push(opened, silent);
  await Promise.all([worker.moved(opened), worker.moved(2), opening]);
  expect(await detectionOf(profile, opened)).toMatchObject({
    kind: "customer",
    tenantId: contosoWest,
    certainty: "claims",
    opened: true,
  });
  expect(await detectionOf(profile, 2)).toMatchObject({ kind: "silent" });
});

test("a tab opened from it takes over the claim; one opened from another does not", async () => {
  const { profile, worker, visit } = await signedIn();
  await worker.ask("open-portal", { portal: "azure", tenantId: contosoWest });
  await visit(5, silent);
  await worker.services.tracker.opened(8, 1);
  await worker.services.tracker.opened(9, 5);
  await visit(8, silent);
  await visit(9, silent);
  expect(await detectionOf(profile, 8)).toMatchObject({ kind: "customer", tenantId: contosoWest, opened: true });
  expect(await detectionOf(profile, 9)).toMatchObject({ kind: "silent" });
});

test("an address that names somebody else wins over the claim, for good", async () => {
  const { profile, worker, visit } = await signedIn();
  await worker.ask("open-portal", { portal: "azure", tenantId: contosoWest });
  await visit(1, center(contosoEast));
  expect(await detectionOf(profile, 1)).toMatchObject({ kind: "customer", tenantId: contosoEast, certainty: "names" });
  await visit(1, silent);
  expect(await detectionOf(profile, 1)).toMatchObject({ kind: "silent" });
});

test("the claim is of no account but the one that opened the tab", async () => {
  const { profile, worker, visit } = await signedIn();
  await worker.ask("open-portal", { portal: "azure", tenantId: contosoWest });
  await visit(1, silent);
  await worker.ask("sign-out");
  expect(await detectionOf(profile, 1)).toMatchObject({ kind: "silent" });
});

test("a portal is opened for a customer of the list only, and only where the cloud has it", async () => {
  const { profile, worker } = await signedIn();
  for (const tenantId of [stranger, partnerTenant]) {
    expect(await worker.ask("open-portal", { portal: "azure", tenantId })).toMatchObject({
      error: { kind: "not-found" },
    });
  }
  const nowhere = await worker.ask("open-portal", { portal: "m365-lighthouse", tenantId: contosoWest });
  expect(nowhere).toMatchObject({ error: { kind: "not-in-this-cloud" } });
  expect(profile.tabs.ids).toEqual([]);
});

test("a window's pin is a customer of the list, and goes when it is taken away", async () => {
  const { profile, worker } = await signedIn();
  const pin = () => profile.session.get("pin:7");
  expect(await worker.ask("pin-customer", { windowId: 7, tenantId: stranger })).toMatchObject({ done: false });
  expect(await pin()).toBeUndefined();
  await worker.ask("pin-customer", { windowId: 7, tenantId: contosoEast });
  expect(await pin()).toMatchObject({ tenantId: contosoEast, cloud: "global" });
  await worker.ask("pin-customer", { windowId: 7 });
  expect(await pin()).toBeUndefined();
});

test("another domain of our own directory is our own tenant, without a question about it", async () => {
  const { profile, worker, visit } = await signedIn();
  profile.sandbox.books.clear();
  await visit(3, "https://portal.azure.com/#@adatumpartner.onmicrosoft.com/home");
  await worker.ask("look", { tabId: 3 });
  expect(await detectionOf(profile, 3)).toMatchObject({ kind: "own-tenant", tenantId: partnerTenant });
  const asked = profile.sandbox.books.entries.map(({ path }) => path);
  expect(asked.filter((path) => path.includes("adatumpartner"))).toEqual([]);
});

test("the shell's words for our own directory contradict an address that names a customer", async () => {
  const { profile, worker, visit } = await signedIn();
  const address = `https://portal.azure.com/${contosoWest}`;
  await visit(3, address);
  const sender = { context: "portal-page", tabId: 3, documentId: profile.tabs.document(3)?.id } as const;
  await worker.ask("report-page", { address, directoryName: "Adatum Partner Services" }, sender);
  expect(await detectionOf(profile, 3)).toMatchObject({ kind: "contradiction", why: "page", others: [partnerTenant] });
});

test("an id and a domain in one address that are two tenants' show neither", async () => {
  const { profile, worker, visit } = await signedIn();
  const session = `https://admin.microsoft.com/Partner/BeginClientSession.aspx?CTID=${contosoWest}&InitialDomain=`;
  await visit(3, `${session}contoso-west.onmicrosoft.com`);
  await worker.ask("look", { tabId: 3 });
  expect(await detectionOf(profile, 3)).toMatchObject({ kind: "customer", tenantId: contosoWest, certainty: "claims" });
  await visit(3, `${session}contoso-east.onmicrosoft.com`);
  await worker.ask("look", { tabId: 3 });
  expect(await detectionOf(profile, 3)).toMatchObject({
    kind: "contradiction",
    why: "id-and-domain",
    others: [contosoEast],
  });
});
