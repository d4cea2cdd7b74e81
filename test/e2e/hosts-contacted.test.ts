import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { customerId } from "../sandbox/worlds/ids.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import { openDesk, until } from "./desk/desk.ts";
import { openPanel, showsHealth } from "./desk/panel.ts";
import { setUp } from "./desk/sign-in.ts";
import committed from "./hosts-contacted.json" with { type: "json" };

const folder = mkdtempSync(join(tmpdir(), "sidekick-net-"));
const log = join(folder, "net-log.json");

afterAll(() => rmSync(folder, { recursive: true, force: true }));

type NetLog = { events: { params?: { url?: string; initiator?: string } }[] };

/** Every host that the extension asked for anything, as the browser's own network log has it. */
function hostsAskedBy(origin: string): string[] {
  const { events } = JSON.parse(readFileSync(log, "utf8")) as NetLog;
  const asked = events.flatMap(({ params }) =>
    params?.initiator === origin && params.url ? [new URL(params.url)] : [],
  );
  return [
    ...new Set(asked.filter(({ protocol }) => protocol.startsWith("http")).map(({ hostname }) => hostname)),
  ].sort();
}

test("the extension contacts exactly the committed hosts", async () => {
  const desk = await openDesk(twoContosos(Date.now()), { args: [`--log-net-log=${log}`] });
  await setUp(desk);
  for (const address of [
    `https://partner.microsoft.com/dashboard/v2/customers/${customerId(1)}/account`,
    "https://portal.azure.com/#@contoso-west.example/home",
    "https://admin.cloud.microsoft/?delegatedOrg=contoso-west.onmicrosoft.com",
  ]) {
    const tab = await desk.open(address);
    await showsHealth(await openPanel(desk, tab), customerId(1));
  }
  const origin = `chrome-extension://${desk.chromium.extensionId}`;
  await desk.close();
  expect(hostsAskedBy(origin)).toEqual(Object.keys(committed));
});

test("nothing is asked of Microsoft's APIs by browsing alone", async () => {
  const desk = await openDesk(twoContosos(Date.now()));
  await setUp(desk);
  desk.sandbox.books.clear();
  const tab = await desk.open(`https://partner.microsoft.com/dashboard/v2/customers/${customerId(1)}/account`);
  await tab.click("#sandbox-push");
  await tab.goto("https://admin.cloud.microsoft/?delegatedOrg=contoso-west.onmicrosoft.com");
  await tab.waitForSelector("#route");
  // Everything that anybody asked, but for the pages that the tab itself went to.
  const visited = ["partner.microsoft.com", "admin.cloud.microsoft"];
  const asked = (): string[] =>
    [...new Set(desk.sandbox.books.entries.map(({ host }) => host))].filter((host) => !visited.includes(host)).sort();
  expect(asked()).toEqual([]);
  // The same books do hear of it once a panel looks: the silence above was not the sandbox's.
  await showsHealth(await openPanel(desk, tab), customerId(1));
  const opened = Object.keys(committed);
  await until("every host that a panel's opening asks", async () => asked().length >= opened.length);
  expect(asked()).toEqual(opened);
  await desk.close();
});
