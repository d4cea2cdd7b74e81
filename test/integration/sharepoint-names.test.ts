import { expect, test } from "vitest";
import { newProfile, type Profile } from "../builders/profile.ts";
import { contosoEast, contosoWest, stranger } from "../builders/tenants.ts";
import { startWorker } from "../builders/worker.ts";

const address = "https://contoso-west-admin.sharepoint.com/_layouts/15/online/AdminHome.aspx";

async function detectionOf(profile: Profile, tabId: number): Promise<object | undefined> {
  const record = await profile.session.get(`tab:${tabId}`);
  return (record as { view?: { detection: object } } | undefined)?.view?.detection;
}

test("a SharePoint name is a customer's once the agent said so, through sign-out, until it is taken back", async () => {
  const profile = newProfile();
  const worker = startWorker(profile);
  await worker.ask("sign-in");
  profile.tabs.load(1, address);
  await worker.moved(1);
  const nobody = { kind: "stranger", sharepointName: "contoso-west" };
  expect(await detectionOf(profile, 1)).toMatchObject(nobody);

  const say = (tenantId?: string) =>
    worker.ask("confirm-sharepoint-name", { sharepointName: "contoso-west", tenantId });
  expect(await say(stranger)).toMatchObject({ done: false, error: { kind: "not-found" } });
  expect(await detectionOf(profile, 1)).toMatchObject(nobody);
  expect(await say(contosoEast)).toEqual({ done: true });
  expect(await detectionOf(profile, 1)).toMatchObject({ kind: "customer", tenantId: contosoEast });
  expect(await say(contosoWest)).toEqual({ done: true });
  const known = { kind: "customer", tenantId: contosoWest, sharepointName: "contoso-west", certainty: "names" };
  expect(await detectionOf(profile, 1)).toMatchObject(known);

  await worker.ask("sign-out");
  expect(await detectionOf(profile, 1)).toMatchObject({ kind: "unlisted" });
  await worker.ask("sign-in");
  expect(await detectionOf(profile, 1)).toMatchObject(known);

  expect(await say()).toEqual({ done: true });
  expect(await detectionOf(profile, 1)).toMatchObject(nobody);
});

test("what one agent said is not another's, nor of another name", async () => {
  const profile = newProfile();
  const worker = startWorker(profile);
  await worker.ask("sign-in");
  await worker.ask("confirm-sharepoint-name", { sharepointName: "contoso-west", tenantId: contosoWest });
  const [row] = await worker.services.user.sharepointNames.toArray();
  await worker.services.user.sharepointNames.clear();
  if (row) await worker.services.user.sharepointNames.put({ ...row, account: "somebody-else" });
  profile.tabs.load(1, address);
  await worker.moved(1);
  expect(await detectionOf(profile, 1)).toMatchObject({ kind: "stranger" });
  if (row) await worker.services.user.sharepointNames.put(row);
  profile.tabs.load(2, address.replace("contoso-west", "contoso"));
  await worker.moved(2);
  expect(await detectionOf(profile, 2)).toMatchObject({ kind: "stranger", sharepointName: "contoso" });
});
