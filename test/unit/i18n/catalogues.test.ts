import { describe, expect, test } from "vitest";
import { locales } from "../../../lib/i18n/index.ts";

/** A message of a catalogue: its path, and its text or the function that makes it. */
type Message = { readonly path: string; readonly said: string | ((...given: never[]) => string) };

function messagesOf(catalogue: object, prefix = ""): Message[] {
  return Object.entries(catalogue).flatMap(([key, said]: [string, unknown]) => {
    const path = prefix + key;
    if (typeof said === "object" && said !== null) return messagesOf(said, `${path}.`);
    if (typeof said === "string" || typeof said === "function") return [{ path, said } as Message];
    throw new Error(`${path} is no message`);
  });
}

/** What functions are called with: numbers that differ from one another, so that each can be looked for. */
const given = [12_345, 67_891];
const call = (said: Message["said"], ...values: readonly unknown[]): string =>
  typeof said === "string" ? said : (said as (...all: readonly unknown[]) => string)(...values);

const en = messagesOf(locales.en);
const ko = new Map(messagesOf(locales.ko).map((message) => [message.path, message]));
const silent = new Set(["detection.advice.customer", "detection.doubt.names"]);

test("there are messages", () => {
  expect(en.length).toBeGreaterThan(150);
});

test("Korean has every message of English, in the same shape, and no other", () => {
  expect([...ko.keys()].toSorted()).toEqual(en.map(({ path }) => path).toSorted());
  const shape = ({ said }: Message): string => (typeof said === "string" ? "text" : `${said.length} given`);
  for (const message of en) {
    const other = ko.get(message.path);
    expect(`${message.path}: ${other && shape(other)}`).toBe(`${message.path}: ${shape(message)}`);
  }
});

describe.for(["en", "ko"] as const)("in %s", (language) => {
  const all = messagesOf(locales[language]);

  test("every message says something, but those that are silent on purpose", () => {
    const empty = all.filter(({ said }) => call(said, ...given).trim() === "").map(({ path }) => path);
    expect(new Set(empty)).toEqual(silent);
  });

  test("every message uses all that it is given", () => {
    for (const { path, said } of all) {
      if (typeof said === "string") continue;
      expect(said.length, path).toBeGreaterThan(0);
      for (const value of given.slice(0, said.length)) expect(call(said, ...given), path).toContain(String(value));
    }
  });

  test("no message has stray blanks, straight quotation marks or a placeholder of another kind", () => {
    for (const { path, said } of all) {
      const text = call(said, ...given);
      expect(text, path).toBe(text.trim());
      expect(text, path).not.toMatch(/ {2}|"|\{\w*\}|%[sd]|\$\w|undefined|NaN|\[object/);
    }
  });

  test("names of products are written as Microsoft writes them", () => {
    for (const { path, said } of all) {
      const text = call(said, ...given).replaceAll(/\S+\.microsoft\S*/g, "");
      for (const [found] of text.matchAll(/partner sidekick|microsoft|azure|sharepoint|entra|gdap|delegatedorg/gi)) {
        const names = ["Partner Sidekick", "Microsoft", "Azure", "SharePoint", "Entra", "GDAP", "delegatedOrg"];
        expect(names, path).toContain(found);
      }
    }
  });
});

test("no English word is left in Korean but names, codes and abbreviations", () => {
  const names = [
    "Partner Sidekick",
    "Microsoft Cloud",
    "Microsoft 365",
    "Microsoft Entra",
    "Microsoft",
    "Azure Lighthouse",
    "Azure Portal",
    "SharePoint",
    "Entra",
    "delegatedOrg",
    "21Vianet",
    "GCC High",
    "DoD",
    "GDAP",
    "GUID",
    "URI",
    "ID",
  ];
  for (const { path, said } of ko.values()) {
    const rest = names
      .reduce((text, name) => text.replaceAll(name, ""), call(said, ...given))
      .replaceAll(/\b[0-9a-f]{8}(?:-[0-9a-f…]{4})*(?:-[0-9a-f]{12})?/g, "");
    expect(rest.match(/[A-Za-z]{2,}/g), `${path}: ${rest}`).toBeNull();
  }
});

test("Korean is written in Korean, and differs from English wherever it says something", () => {
  const same = new Set(["manifest.name", "app.name", "badge.customer", "badge.unknown"]);
  for (const { path, said } of en) {
    const other = call(ko.get(path)?.said ?? "", ...given);
    if (silent.has(path) || same.has(path)) continue;
    expect(other, path).not.toBe(call(said, ...given));
    expect(other, path).toMatch(/[가-힣]/);
  }
});

test("English counts one and many", () => {
  const { age, health } = locales.en;
  expect([age.days(1), age.days(2), health.servicesFine(1), health.servicesFine(0)]).toEqual([
    "1 day ago",
    "2 days ago",
    "1 service fine",
    "0 services fine",
  ]);
  expect([health.issues(1), health.issues(3), health.unreadable(1).split(" from")[0]]).toEqual([
    "1 open issue",
    "3 open issues",
    "1 entry",
  ]);
});
