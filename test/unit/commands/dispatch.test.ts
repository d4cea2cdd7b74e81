import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { ApiError } from "../../../lib/api/errors.ts";
import type { Command } from "../../../lib/commands/command.ts";
import { dispatch } from "../../../lib/commands/dispatch.ts";
import { commands } from "../../../lib/commands/index.ts";
import type { Services } from "../../../lib/commands/services.ts";
import type { Sender } from "../../../lib/messaging/sender.ts";
import { priceList } from "../../builders/price-list.ts";
import { contosoWest, mina } from "../../builders/tenants.ts";

const ownPage: Sender = { context: "own-page" };
const portalPage: Sender = { context: "portal-page", tabId: 7, documentId: "D0" };
const refused = { done: false, error: { kind: "unexpected", code: "refused" } };

/** Services of which nothing may be touched. */
const untouchable = new Proxy({} as Services, {
  get(_target, name) {
    throw new Error(`${String(name)} was touched`);
  },
});

/** A registry of one command for each context, which records what it was run with. */
function recorder(fail?: unknown) {
  const ran: unknown[][] = [];
  const input = z.object({ text: z.string() });
  const run = async (...given: unknown[]): Promise<void> => {
    ran.push(given);
    if (fail !== undefined) throw fail;
  };
  const own: Command<"own", "own-page", { text: string }> = { name: "own", from: "own-page", input, run };
  const page: Command<"page", "portal-page", { text: string }> = { name: "page", from: "portal-page", input, run };
  return { ran, registry: [own, page] as Parameters<typeof dispatch>[0] };
}

const good = { text: "words" };
const owner = { account: mina.id, cloud: mina.cloud };

describe("a command", () => {
  test("is run with its input, the services and its sender", async () => {
    const { ran, registry } = recorder();
    expect(await dispatch(registry, { command: "own", input: good }, ownPage, untouchable)).toEqual({ done: true });
    expect(await dispatch(registry, { command: "page", input: good }, portalPage, untouchable)).toEqual({ done: true });
    expect(ran.map(([input, services, sender]) => [input, services === untouchable, sender])).toEqual([
      [good, true, ownPage],
      [good, true, portalPage],
    ]);
  });

  test("gets nothing that its input does not declare", async () => {
    const { ran, registry } = recorder();
    await dispatch(registry, { command: "own", input: { ...good, more: "x" }, also: 1 }, ownPage, untouchable);
    expect(ran[0]?.[0]).toEqual(good);
  });

  test("that fails answers with the facts, and nothing of an unknown error's text", async () => {
    const facts = { kind: "throttled", retryAt: 1 } as const;
    const answer = (fail: unknown) =>
      dispatch(recorder(fail).registry, { command: "own", input: good }, ownPage, untouchable);
    expect(await answer(new ApiError(facts))).toEqual({ done: false, error: facts });
    expect(await answer(new Error("Bearer secret"))).toEqual({
      done: false,
      error: { kind: "unexpected", code: "Error" },
    });
  });

  test.for<[what: string, message: unknown, sender: Sender | undefined]>([
    ["by a portal's page, of our own pages' commands", { command: "own", input: good }, portalPage],
    ["by our own page, of a portal page's commands", { command: "page", input: good }, ownPage],
    ["by somebody unknown", { command: "own", input: good }, undefined],
    ["by a name that is none", { command: "OWN", input: good }, ownPage],
    ["by a word of the language", { command: "constructor", input: good }, ownPage],
    ["without a name", { input: good }, ownPage],
    ["by a name that is no text", { command: ["own"], input: good }, ownPage],
    ["without input", { command: "own" }, ownPage],
    ["with another input", { command: "own", input: { text: 7 } }, ownPage],
    ["with null", null, ownPage],
    ["with a text", "own", ownPage],
    ["with nothing", undefined, ownPage],
  ])("asked for %s is refused without a word", async ([, message, sender]) => {
    const { ran, registry } = recorder();
    expect(await dispatch(registry, message, sender, untouchable)).toEqual(refused);
    expect(ran).toEqual([]);
  });
});

describe("the background's own commands", () => {
  const request = { tenantId: contosoWest, source: "azure", id: "126000000000001" };
  const asked = { ...request, windowId: 1, actId: "5eed0000-0009-4000-8000-000000000009" };
  const inputs: Record<(typeof commands)[number]["name"], { good: unknown; bad: readonly unknown[] }> = {
    "check-set-up": { good: { action: "start" }, bad: [undefined, {}, { action: "sprint" }] },
    look: { good: { tabId: 7 }, bad: [undefined, {}, { tabId: "7" }, { tabId: 7.5 }, { tabId: null }] },
    "judge-tab": { good: { tabId: 7 }, bad: [undefined, {}, { tabId: "7" }, { tabId: null }] },
    "rebuild-cache": { good: undefined, bad: [{}, "now", null] },
    "came-online": { good: { tenantId: contosoWest }, bad: [undefined, { tenantId: "x" }, { tenantId: null }] },
    "refresh-customer": {
      good: { tenantId: contosoWest, force: true },
      bad: [
        {},
        { tenantId: contosoWest },
        { tenantId: "contoso.example", force: true },
        { tenantId: contosoWest, force: 1 },
      ],
    },
    "confirm-sharepoint-name": {
      good: { sharepointName: "contoso-eu", tenantId: contosoWest },
      bad: [undefined, {}, { sharepointName: "a.b" }, { sharepointName: "contoso", tenantId: "x" }],
    },
    "note-host-answer": {
      good: { group: "china", answer: "allowed" },
      bad: [undefined, {}, { group: "germany" }, { group: "china", answer: "maybe" }],
    },
    "open-portal": {
      good: { portal: "azure", tenantId: contosoWest },
      bad: [{}, { portal: "azure" }, { portal: "nowhere", tenantId: contosoWest }, { portal: "azure", tenantId: "x" }],
    },
    "open-service": {
      good: { service: "a", tenantId: contosoWest },
      bad: [undefined, {}, { service: 7, tenantId: contosoWest }, { service: "a", tenantId: "x" }],
    },
    "note-seen": { good: { tenantId: contosoWest }, bad: [undefined, {}, { tenantId: "x" }] },
    "refresh-partner": { good: undefined, bad: [{}, { force: true }, null] },
    "refresh-list": { good: undefined, bad: [{}, null, "now"] },
    "refresh-watched": {
      good: { tenantIds: [contosoWest] },
      bad: [undefined, {}, { tenantIds: ["x"] }, { tenantIds: Array.from({ length: 51 }, () => contosoWest) }],
    },
    "look-at-stranger": {
      good: { cloud: "global", domain: "contoso.example" },
      bad: [
        undefined,
        {},
        { cloud: "mars" },
        { cloud: "global", domain: "no domain" },
        { cloud: "china", tenantId: "x" },
      ],
    },
    "pin-customer": {
      good: { windowId: 7, tenantId: contosoWest },
      bad: [undefined, {}, { tenantId: contosoWest }, { windowId: "7" }, { windowId: 7, tenantId: "x" }],
    },
    "change-settings": {
      good: { language: "ko" },
      bad: [undefined, { language: "tlh" }, { clientId: "x" }, { clientId: 7 }, { cloud: "germany" }, { cloud: null }],
    },
    "save-price-list": {
      good: { owner, list: priceList(), from: 0 },
      bad: [undefined, {}, { owner, list: {}, from: 0 }, { owner, list: priceList(), from: -1 }, { list: priceList() }],
    },
    "keep-price-list-draft": {
      good: { owner, editor: "a", draft: { anything: 1 }, base: 0 },
      bad: [undefined, {}, { owner, editor: "", base: 0 }, { owner, editor: "a" }, { owner: {}, editor: "a", base: 0 }],
    },
    "save-partner-profile": {
      good: { owner, profile: { kind: "direct-bill", plans: [], designations: [] }, accessId: null, from: 0 },
      bad: [
        undefined,
        { owner, profile: {}, from: 0 },
        { owner, profile: { kind: "direct-bill", plans: [], designations: [] }, accessId: "a b", from: 0 },
        { owner, profile: { kind: "direct-bill", plans: [], designations: [], accessId: "AB" }, from: 0 },
      ],
    },
    "record-usage": {
      good: { owner, tenantId: contosoWest, usage: { packs: [], used: [] }, from: 0 },
      bad: [
        undefined,
        { owner, tenantId: "x", usage: { packs: [], used: [] }, from: 0 },
        { owner, usage: {}, from: 0 },
      ],
    },
    "refresh-request": {
      good: { ...request, force: false },
      bad: [undefined, request, { ...request, source: "post", force: true }, { ...request, id: "", force: true }],
    },
    "keep-request-draft": {
      good: { owner, ...request, text: "", at: 1 },
      bad: [undefined, { owner, ...request, at: 1 }, { owner, ...request, text: "x".repeat(20_001), at: 1 }],
    },
    "add-request-note": {
      good: { ...asked, note: "We sent the trace." },
      bad: [
        undefined,
        asked,
        { ...asked, note: "  " },
        { ...asked, note: "x".repeat(20_001) },
        { ...request, note: "n" },
      ],
    },
    "change-request-severity": {
      good: { ...asked, severity: "critical" },
      bad: [undefined, asked, { ...asked, severity: "unknown" }, { ...asked, severity: "highestcriticalimpact" }],
    },
    "close-request": { good: asked, bad: [undefined, request, { ...asked, actId: "1" }, { ...asked, tenantId: "x" }] },
    "reopen-request": { good: asked, bad: [undefined, request, { ...asked, windowId: "1" }] },
    "answer-request-act": {
      good: { actId: asked.actId, windowId: 1 },
      bad: [undefined, {}, { actId: asked.actId }, { actId: asked.actId, windowId: 1, chosen: "Contoso" }],
    },
    "leave-request-act": { good: { actId: asked.actId }, bad: [undefined, {}, { actId: "7" }] },
    "check-request-act": { good: { actId: asked.actId }, bad: [undefined, {}, { actId: "7" }] },
    "sign-in": { good: undefined, bad: [{}, "now", null] },
    "sign-out": { good: undefined, bad: [{}, 1, null] },
    "report-page": {
      good: { address: "https://portal.azure.com/", directoryName: "Contoso" },
      bad: [
        undefined,
        {},
        { address: 7 },
        { address: "x".repeat(65_537) },
        { address: "https://portal.azure.com/", directoryName: "x".repeat(257) },
        { address: "https://portal.azure.com/", directoryName: { toString: "Contoso" } },
      ],
    },
  };

  test("are each called differently", () => {
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
    expect(commands.map(({ name }) => name).toSorted()).toEqual(Object.keys(inputs).toSorted());
  });

  test("a portal's page may ask for one only: to report itself", () => {
    const mayAsk = commands.filter(({ from }) => from === "portal-page").map(({ name }) => name);
    expect(mayAsk).toEqual(["report-page"]);
  });

  test.for(commands.map(({ name, from }) => ({ name, from })))(
    "$name is refused to whom it is not meant for",
    async ({ name, from }) => {
      const message = { command: name, input: inputs[name].good };
      const wrong = from === "own-page" ? portalPage : ownPage;
      expect(await dispatch(commands, message, wrong, untouchable)).toEqual(refused);
      expect(await dispatch(commands, message, undefined, untouchable)).toEqual(refused);
      const right = from === "own-page" ? ownPage : portalPage;
      expect(await dispatch(commands, message, right, untouchable), "the good input is refused").not.toEqual(refused);
    },
  );

  test.for(commands.map(({ name, from }) => ({ name, from })))(
    "$name refuses every other input",
    async ({ name, from }) => {
      for (const input of inputs[name].bad) {
        const sender = from === "own-page" ? ownPage : portalPage;
        const answer = await dispatch(commands, { command: name, input }, sender, untouchable);
        expect(answer, JSON.stringify(input)?.slice(0, 80)).toEqual(refused);
      }
    },
  );
});
