import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { browsers, builtFile } from "./checks/built-manifest.ts";

const limit = 4096;

/** Marks of what a page's script must not have in it: libraries, requests, and anything that asks again and again. */
const marks: Readonly<Record<string, RegExp>> = {
  React: /react\.(?:transitional\.)?element|__REACT|useState|createRoot|jsxs?\(/,
  Zod: /ZodError|ZodMini|safeParse|_zod\b/,
  Dexie: /[Dd]exie|indexedDB|IDBKeyRange/,
  fetch: /\bfetch\s*\(/,
  setInterval: /\bsetInterval\b/,
  XMLHttpRequest: /\bXMLHttpRequest\b/,
  "another way to ask": /\bsendBeacon\b|\bWebSocket\b|\bEventSource\b|\bimport\s*\(/,
  "code from text": /\beval\s*\(|\bnew Function\b|\.innerHTML\b/,
  "words to the page": /\bpostMessage\b|\bdispatchEvent\b|\bBroadcastChannel\b/,
  storage: /\b(?:local|session)Storage\b|\bdocument\.cookie\b/,
};

const marksIn = (script: string): string[] => Object.keys(marks).filter((mark) => marks[mark]?.test(script));

describe.for([...browsers])("the portal script for %s", (browser) => {
  const script = (): string => builtFile(browser, "content-scripts/portal.js");

  test("is small, for it runs in every page of every portal", () => {
    expect(script().length).toBeGreaterThan(200);
    expect(gzipSync(script(), { level: 9 }).length).toBeLessThanOrEqual(limit);
  });

  test("holds no library, asks nobody, polls nothing and says nothing to the page", () => {
    expect(marksIn(script())).toEqual([]);
  });

  test("tells the background, by the one command that pages may ask for", () => {
    expect(script()).toContain("report-page");
  });
});

test.for<[mark: string, planted: string]>([
  ["React", `var e=Symbol.for("react.transitional.element")`],
  ["Zod", "class a extends b{name='ZodError'}"],
  ["Dexie", "var d=self.indexedDB"],
  ["fetch", "await fetch(e)"],
  ["setInterval", "window.setInterval(e,9)"],
  ["XMLHttpRequest", "new XMLHttpRequest"],
  ["another way to ask", "navigator.sendBeacon(e)"],
  ["another way to ask", "import(e)"],
  ["code from text", "new Function(e)"],
  ["storage", "localStorage.a=1"],
  ["words to the page", "window.postMessage({type:e})"],
])("%s would be found: %s", ([mark, planted]) => {
  expect(marksIn(`(()=>{${planted}})()`)).toContain(mark);
});

test("a sound script is left alone", () => {
  expect(
    marksIn(`(()=>{addEventListener("hashchange",()=>browser.runtime.sendMessage({command:"report-page"}))})()`),
  ).toEqual([]);
});
