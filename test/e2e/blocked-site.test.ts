import { afterAll, beforeAll, expect, test } from "vitest";
import { customerId } from "../sandbox/worlds/ids.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import { keepOut, unpackedId } from "./browser/policy.ts";
import { extensionFolder } from "./built.ts";
import { type Desk, openDesk } from "./desk/desk.ts";
import { openPanel, shown, showsHealth, showsWords } from "./desk/panel.ts";
import { setUp } from "./desk/sign-in.ts";

const west = customerId(1);

let desk: Desk;
let policy: { remove(): void } | undefined;

beforeAll(async () => {
  policy = keepOut(unpackedId(extensionFolder), ["*://portal.azure.com"]);
  desk = await openDesk(twoContosos(Date.now()));
  await setUp(desk);
});

afterAll(async () => {
  policy?.remove();
  await desk?.close();
});

test("a portal that the organisation's policy keeps us out of is said to be blocked, with nothing to grant", async () => {
  const tab = await desk.open(`https://partner.microsoft.com/dashboard/v2/customers/${west}/account`);
  const panel = await openPanel(desk, tab);
  await showsHealth(panel, west);
  await tab.goto(`https://portal.azure.com/${west}`);
  const { rows } = await showsWords(panel, "Blocked by your organisation");
  expect(rows).toEqual([]);
  expect((await shown(panel)).heading).toBe("No access to this site");
  expect(await panel.$('::-p-aria([role="button"][name^="Grant"])')).toBeNull();
});
