import { describe, expect, test } from "vitest";
import { dispatch } from "../../lib/commands/dispatch.ts";
import { commands } from "../../lib/commands/index.ts";
import { type RawSender, recognise } from "../../lib/messaging/sender.ts";
import { newProfile } from "../builders/profile.ts";
import { contosoEast, contosoWest } from "../builders/tenants.ts";
import { startWorker } from "../builders/worker.ts";

const own = { id: "abcdefghijklmnopabcdefghijklmnop", origin: "chrome-extension://abcdefghijklmnopabcdefghijklmnop" };
const shell = (id: string): string => `https://portal.azure.com/${id}`;
const refused = { done: false, error: { kind: "unexpected", code: "refused" } };

/** An agent on Contoso West's page, with Contoso East in another tab, and what the browser says of a script in the first. */
async function atWork() {
  const profile = newProfile();
  const worker = startWorker(profile);
  await worker.ask("sign-in");
  for (const [tabId, id] of [
    [1, contosoWest],
    [2, contosoEast],
  ] as const) {
    profile.tabs.load(tabId, shell(id));
    await worker.moved(tabId);
  }
  const sender: RawSender = {
    id: own.id,
    url: shell(contosoWest),
    origin: "https://portal.azure.com",
    frameId: 0,
    documentId: profile.tabs.document(1)?.id,
    documentLifecycle: "active",
    tab: { id: 1 },
  };
  const say = (message: unknown, given: Partial<RawSender> = {}) =>
    dispatch(commands, message, recognise({ ...sender, ...given }, own), worker.services);
  const state = async () => structuredClone([...profile.session.entries, ...profile.local.entries, ...profile.badges]);
  profile.sandbox.books.clear();
  return { profile, worker, say, state };
}

const report = (address: string, directoryName?: string) => ({
  command: "report-page",
  input: { address, ...(directoryName === undefined ? {} : { directoryName }) },
});

describe("a page's script", () => {
  test("is believed about its own words", async () => {
    const { say, state } = await atWork();
    const before = await state();
    expect(await say(report(shell(contosoWest), "Contoso (contoso-east.example)"))).toEqual({ done: true });
    expect(await state()).not.toEqual(before);
  });

  test.for<[what: string, message: unknown, sender: Partial<RawSender>]>([
    ["another customer's address", report(shell(contosoEast)), {}],
    ["another customer's address with its words", report(shell(contosoEast), "Contoso (contoso-east.example)"), {}],
    [
      "another portal's address",
      report(`https://partner.microsoft.com/dashboard/v2/customers/${contosoEast}/account`),
      {},
    ],
    ["its own address in another spelling", report(`${shell(contosoWest)}#`), {}],
    ["no address", report(""), {}],
    [
      "its address from a document that was left",
      report(shell(contosoWest), "Contoso (contoso-east.example)"),
      { documentId: "document-0" },
    ],
    [
      "its address from the other tab's document",
      report(shell(contosoWest), "Contoso (contoso-east.example)"),
      { documentId: "document-2" },
    ],
    [
      "its address from no document",
      report(shell(contosoWest), "Contoso (contoso-east.example)"),
      { documentId: undefined },
    ],
    ["its address in the other tab", report(shell(contosoWest), "Contoso (contoso-east.example)"), { tab: { id: 2 } }],
    ["a tab that is not there", report(shell(contosoWest), "Contoso (contoso-east.example)"), { tab: { id: 99 } }],
  ])("changes nothing by telling of %s", async ([, message, sender]) => {
    const { say, state, profile } = await atWork();
    const before = await state();
    expect(await say(message, sender)).toEqual({ done: true });
    expect(await state()).toEqual(before);
    expect(profile.sandbox.books.entries).toEqual([]);
  });

  test.for<[what: string, sender: Partial<RawSender>]>([
    ["in a frame", { frameId: 2 }],
    ["kept to go back to", { documentLifecycle: "cached" }],
    ["made ready beforehand", { documentLifecycle: "prerender" }],
    ["of another extension", { id: "ponmlkjihgfedcbaponmlkjihgfedcba" }],
    ["without a tab", { tab: undefined }],
    ["without TLS", { url: "http://portal.azure.com/", origin: "http://portal.azure.com" }],
  ])("%s is refused", async ([, sender]) => {
    const { say, state } = await atWork();
    const before = await state();
    expect(await say(report(shell(contosoWest), "Contoso (contoso-east.example)"), sender)).toEqual(refused);
    expect(await state()).toEqual(before);
  });

  test("may ask for nothing that our own pages ask for", async () => {
    const { say, state, profile, worker } = await atWork();
    const before = await state();
    const messages = [
      { command: "look", input: { tabId: 1 } },
      { command: "refresh-customer", input: { tenantId: contosoEast, force: true } },
      { command: "change-settings", input: { clientId: "" } },
      { command: "sign-in" },
      { command: "sign-out" },
    ];
    for (const message of messages) expect(await say(message), message.command).toEqual(refused);
    expect(await state()).toEqual(before);
    expect(profile.sandbox.books.entries).toEqual([]);
    expect((await worker.services.session.get()).signedIn).toBe(true);
  });
});

test("a page that goes back to what it was shows its customer again, not the one between", async () => {
  const { profile, worker, say } = await atWork();
  profile.tabs.load(1, shell(contosoEast));
  await worker.moved(1);
  await say(report(shell(contosoEast), "Contoso (contoso-east.example)"), { documentId: profile.tabs.document(1)?.id });
  profile.tabs.load(1, shell(contosoWest));
  await worker.moved(1);
  await say(report(shell(contosoWest)), { documentId: profile.tabs.document(1)?.id });
  expect(await profile.session.get("tab:1")).toMatchObject({
    view: { detection: { kind: "customer", tenantId: contosoWest } },
  });
});
