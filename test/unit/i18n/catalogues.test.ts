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

const given = [12_345, 67_891, 24_680];
const call = (said: Message["said"], ...values: readonly unknown[]): string =>
  typeof said === "string" ? said : (said as (...all: readonly unknown[]) => string)(...values);

/** All that a message says when one of the things it is given is this or that: a number, a unit, a word, or none. */
function variants({ said }: Message, at: number): Set<string> {
  const values = [1, 7, 12_345, "incidents", "hours", "words", ""];
  return new Set(values.map((value) => call(said, ...given.with(at, value as never))));
}

const en = messagesOf(locales.en);
const ko = new Map(messagesOf(locales.ko).map((message) => [message.path, message]));
/** Names that begin a message or are written in small letters; plans, products, browsers, formats. */
const names = new RegExp(
  `^(?:${[
    "Partner Sidekick|Microsoft|Azure|SharePoint|Entra|Dynamics 365|Office 365|Marketplace|GDAP|delegatedOrg",
    "Basic|Developer|Standard|Unified",
    "Exchange|Fabric|Intune|Office|Skype|Teams",
    "Google|Chrome|Edge|Firefox",
    "GUID|CSV|JSON|URI|ID",
  ].join("|")})\\b`,
);

/** Runs of words in Latin letters: without addresses, ids, file names and the blanks of templates. */
const latin = (text: string): string[] =>
  text
    .replaceAll(/\{\{\w+\}\}|\S+\.[a-z]\S*|[0-9a-f]{8}-\S*/g, " ")
    .match(/[A-Za-z][\w&+’-]+(?: [A-Za-z\d&][\w&+’-]*)*/g) ?? [];

/**
 * Whether Korean may leave these words as they are: a name, which English writes in the same way in the midst of a message, or
 * with more than one capital.
 */
const isName = (words: string, english: string): boolean =>
  names.test(words) || english.indexOf(words) > 0 || (english.startsWith(words) && /[A-Z].*\b[A-Z]/.test(words));

/** Where a registry of messages has nothing to say for one of its keys. Whoever adds another says so here. */
const silent = new Set([
  "detection.advice.customer",
  "detection.doubt.names",
  "setUp.stepHelp.check",
  "setUp.stepHelp.none",
]);

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
    expect(empty.filter((path) => !silent.has(path))).toEqual([]);
  });

  test("every message uses all that it is given", () => {
    for (const message of all) {
      if (typeof message.said === "string") continue;
      expect(message.said.length, message.path).toBeGreaterThan(0);
      for (let at = 0; at < message.said.length; at += 1) {
        expect(
          variants(message, at).size,
          `${message.path} says the same whatever it is given as number ${at + 1}`,
        ).not.toBe(1);
      }
    }
  });

  test("no message has stray blanks, straight quotation marks or a placeholder of another kind", () => {
    for (const { path, said } of all) {
      const text = call(said, ...given).replaceAll(/\{\{\w+\}\}/g, "…");
      expect(text, path).toBe(text.trim());
      expect(text, path).not.toMatch(/ {2}|"|\{\w*\}|%[sd]|\$[a-z{]|undefined|NaN|\[object/);
    }
  });

  test("names of products are written as Microsoft writes them", () => {
    for (const { path, said } of all) {
      const text = call(said, ...given).replaceAll(/\S+\.microsoft\S*/g, "");
      for (const [found] of text.matchAll(
        /\b(?:partner sidekick|microsoft|azure|sharepoint|entra|gdap|delegatedorg)\b/gi,
      )) {
        const spelt = ["Partner Sidekick", "Microsoft", "Azure", "SharePoint", "Entra", "GDAP", "delegatedOrg"];
        expect(spelt, path).toContain(found);
      }
    }
  });
});

test("no English word is left in Korean but names", () => {
  for (const { path, said } of en) {
    const english = call(said, ...given);
    const left = latin(call(ko.get(path)?.said ?? "", ...given));
    expect(
      left.filter((words) => !isName(words, english)),
      path,
    ).toEqual([]);
  }
});

test("Korean is written in Korean, and differs from English wherever that says more than a name", () => {
  for (const { path, said } of en) {
    const english = call(said, ...given);
    const other = call(ko.get(path)?.said ?? "", ...given);
    if (latin(english).every((words) => isName(words, english))) continue;
    expect(other, path).not.toBe(english);
    expect(other, path).toMatch(/[가-힣]/);
  }
});

test("a template has the same blanks in both languages", () => {
  const blanks = (said: Message["said"] = ""): string[] => (call(said, ...given).match(/\{\{\w+\}\}/g) ?? []).sort();
  const filled = en.filter(({ said }) => blanks(said).length > 0);
  for (const { path, said } of filled) expect(blanks(ko.get(path)?.said), path).toEqual(blanks(said));
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
