import { describe, expect, test } from "vitest";
import { type RawSender, recognise } from "../../../lib/messaging/sender.ts";

const chrome = {
  id: "abcdefghijklmnopabcdefghijklmnop",
  origin: "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
};
const firefox = { id: "partner-sidekick@example", origin: "moz-extension://0f1e2d3c-0001-4000-8000-00000000ab01" };

const portal: RawSender = {
  id: chrome.id,
  url: "https://portal.azure.com/#home",
  origin: "https://portal.azure.com",
  frameId: 0,
  documentId: "D0",
  documentLifecycle: "active",
  tab: { id: 7 },
};
const panel: RawSender = { id: chrome.id, url: `${chrome.origin}/sidepanel.html`, origin: chrome.origin };

describe("one of our own pages", () => {
  test.for<[what: string, sender: RawSender, own: typeof chrome]>([
    ["the panel", panel, chrome],
    [
      "the options page in its tab",
      { ...panel, url: `${chrome.origin}/options.html#app`, tab: { id: 3 }, frameId: 0 },
      chrome,
    ],
    ["in Firefox, which gives no origin", { id: firefox.id, url: `${firefox.origin}/popup.html` }, firefox],
  ])("%s", ([, sender, own]) => {
    expect(recognise(sender, own)).toEqual({ context: "own-page" });
  });

  test.for<[what: string, sender: RawSender]>([
    ["another extension's page", { ...panel, id: "ponmlkjihgfedcbaponmlkjihgfedcba" }],
    [
      "another extension's page with our id",
      { ...panel, url: "chrome-extension://ponmlkjihgfedcba/x.html", origin: "chrome-extension://ponmlkjihgfedcba" },
    ],
    [
      "an origin that begins like ours",
      { ...panel, url: `${chrome.origin}.example/sidepanel.html`, origin: `${chrome.origin}.example` },
    ],
    [
      "a web page whose path holds our origin",
      { ...panel, url: `https://evil.example/${chrome.origin}/`, origin: "https://evil.example" },
    ],
    ["our address with a web page's origin", { ...panel, origin: "https://portal.azure.com" }],
    ["our origin with an address that begins like ours", { ...panel, url: `${chrome.origin}.example/sidepanel.html` }],
    ["our origin with a web page's address", { ...panel, url: "http://portal.azure.com/" }],
    ["a sandboxed frame of ours", { ...panel, origin: "null" }],
    ["a blob of ours", { ...panel, url: `blob:${chrome.origin}/0f1e2d3c` }],
    ["no address", { ...panel, url: undefined }],
    ["no address that can be read", { ...panel, url: "sidepanel.html" }],
    ["no id", { ...panel, id: undefined }],
    ["nothing", {}],
  ])("%s is none", ([, sender]) => {
    expect(recognise(sender, chrome)).toBeUndefined();
  });
});

describe("our script in a portal's page", () => {
  test("is known by its tab and document", () => {
    expect(recognise(portal, chrome)).toEqual({ context: "portal-page", tabId: 7, documentId: "D0" });
    const { documentId: _documentId, documentLifecycle: _lifecycle, origin: _origin, ...firefoxSender } = portal;
    expect(recognise({ ...firefoxSender, id: firefox.id }, firefox)).toEqual({
      context: "portal-page",
      tabId: 7,
      documentId: undefined,
    });
  });

  test.for<[what: string, given: Partial<RawSender>]>([
    ["another extension's", { id: "ponmlkjihgfedcbaponmlkjihgfedcba" }],
    ["in a frame", { frameId: 3 }],
    ["in no frame that is told", { frameId: undefined }],
    ["in a page that is kept to go back to", { documentLifecycle: "cached" }],
    ["in a page that is made ready beforehand", { documentLifecycle: "prerender" }],
    ["in a page that is being left", { documentLifecycle: "pending_deletion" }],
    ["without a tab", { tab: undefined }],
    ["in a tab without id", { tab: {} }],
    ["without TLS", { url: "http://portal.azure.com/", origin: "http://portal.azure.com" }],
    ["in a file", { url: "file:///tmp/portal.html", origin: "null" }],
    ["in a data address", { url: "data:text/html,x", origin: "null" }],
  ])("%s is none", ([, given]) => {
    expect(recognise({ ...portal, ...given }, chrome)).toBeUndefined();
  });

  test("is never taken for one of our own pages, whatever it calls its origin", () => {
    expect(recognise({ ...portal, origin: chrome.origin }, chrome)?.context).not.toBe("own-page");
    expect(recognise({ ...portal, url: `https://portal.azure.com/${chrome.origin}/` }, chrome)?.context).toBe(
      "portal-page",
    );
  });
});
