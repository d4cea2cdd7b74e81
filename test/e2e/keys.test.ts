import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { busyContoso } from "../sandbox/worlds/busy-contoso.ts";
import { customerId } from "../sandbox/worlds/ids.ts";
import type { ServiceRequest } from "../sandbox/worlds/world.ts";
import { extensionUrl } from "./browser/extension-targets.ts";
import { type Desk, openDesk, until } from "./desk/desk.ts";
import { goToPlace, openPanel, shown, showsHealth, showsWords } from "./desk/panel.ts";
import { setUp } from "./desk/sign-in.ts";

const west = customerId(1);
const late = "Mail comes late";

let desk: Desk;
let panel: Page;

function mail(): ServiceRequest {
  const found = desk.sandbox.world.partners[0]?.customers[0]?.serviceRequests.find(({ title }) => title === late);
  if (!found) throw new Error(`Contoso has no request “${late}”.`);
  return found;
}

const copied = (): Promise<string> => panel.evaluate(() => navigator.clipboard.readText());
const place = (): Promise<string | null> => panel.$eval("nav [aria-current]", (button) => button.textContent);
const focused = (): Promise<string> =>
  panel.evaluate(() => {
    const { activeElement: at } = document;
    return at?.getAttribute("aria-label") ?? at?.textContent ?? "";
  });
const hints = (): Promise<string[]> =>
  panel.$$eval("[data-hints] kbd", (all) => all.map(({ textContent }) => textContent ?? ""));
const noField = (): Promise<void> =>
  panel.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });

beforeAll(async () => {
  desk = await openDesk(busyContoso(Date.now()));
  const origin = extensionUrl(desk.chromium, "").slice(0, -1);
  await desk.chromium.browser.defaultBrowserContext().setPermission(origin, {
    permission: { name: "clipboard-read" },
    state: "granted",
  });
  await setUp(desk);
  const tab = await desk.open(`https://partner.microsoft.com/dashboard/v2/customers/${west}/account`);
  panel = await openPanel(desk, tab);
  await showsHealth(panel, west);
});

afterAll(() => desk?.close());

describe("in every place", () => {
  test("i copies the tenant ID", async () => {
    await panel.keyboard.press("i");
    await until("a copy", async () => (await copied()) !== "");
    expect(await copied()).toBe(west);
  });

  test("p pins the customer and p takes the pin away", async () => {
    await panel.keyboard.press("p");
    await panel.waitForSelector('header ::-p-aria([name="Unpin Contoso from this window"][role="button"])');
    await panel.keyboard.press("p");
    await panel.waitForSelector('header ::-p-aria([name="Pin Contoso to this window"][role="button"])');
    expect((await shown(panel)).text).not.toContain("Pinned to this window");
  });

  test("w says how we know the customer", async () => {
    await panel.keyboard.press("w");
    await panel.waitForSelector('details[open] > summary[aria-keyshortcuts="w"]');
    expect((await shown(panel)).text).toContain("The path of the address names the tenant.");
    await panel.keyboard.press("w");
    await panel.waitForSelector('details:not([open]) > summary[aria-keyshortcuts="w"]');
  });
});

describe("f", () => {
  test("shows a key on every action in sight, and its letters press it", async () => {
    await noField();
    await panel.keyboard.press("f");
    await panel.waitForSelector("[data-hints] kbd");
    const keys = await hints();
    const actions = await panel.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>("button, a[href], summary, input, select, textarea")];
      return all.filter((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return one.contains(document.elementFromPoint(left + width / 2, top + height / 2)) && !one.matches(":disabled");
      }).length;
    });
    expect(actions).toBeGreaterThan(10);
    expect(keys).toHaveLength(actions);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(expect.arrayContaining(["1", "6", "I", "P", "?"]));
    await panel.keyboard.press("2");
    expect(await place()).toBe("Health");
    expect(await hints()).toEqual([]);
    await panel.keyboard.press("1");
  });

  test("gives a key to what has none of its own: the line of the requests leads to them", async () => {
    await panel.keyboard.press("f");
    await panel.waitForSelector("[data-hints] kbd");
    const key = await panel.evaluate(() => {
      const { left, top } = document.querySelector('[data-line="requests"]')?.getBoundingClientRect() ?? {};
      const own = [...document.querySelectorAll<HTMLElement>("[data-hints] kbd")].find(
        ({ style }) => Number.parseFloat(style.left) === left && Number.parseFloat(style.top) === top,
      );
      return own?.textContent ?? "";
    });
    await panel.keyboard.type(key.toLowerCase());
    expect(await place()).toBe("Requests");
    await panel.keyboard.press("1");
  });

  test("and Escape takes the keys away, with nothing pressed", async () => {
    await panel.keyboard.press("f");
    await panel.waitForSelector("[data-hints] kbd");
    await panel.keyboard.press("Escape");
    expect(await hints()).toEqual([]);
    expect(await place()).toBe("Overview");
  });
});

describe("in the issues", () => {
  test("y copies an opened issue in English, k in Korean", async () => {
    await goToPlace(panel, "Issues");
    await panel.locator("article summary").click();
    await panel.waitForSelector('article [aria-keyshortcuts="y"]');
    await panel.keyboard.press("y");
    await until("the English summary", async () => /Some people can't send mail/.test(await copied()));
    expect(await copied()).not.toMatch(/[가-힣]/);
    await panel.keyboard.press("k");
    await until("the Korean summary", async () => /[가-힣]/.test(await copied()));
  });

  test("a key that stands for several leads to the first, and presses none", async () => {
    await panel.$$eval("article summary", (all) => {
      for (const summary of all.filter((one) => !one.parentElement?.hasAttribute("open"))) summary.click();
    });
    await until("two opened issues", async () => (await panel.$$('article [aria-keyshortcuts="y"]')).length > 1);
    await noField();
    const before = await copied();
    await panel.keyboard.press("y");
    expect(await focused()).toContain("English");
    expect(await copied()).toBe(before);
    await panel.keyboard.press("y");
    await until("the copy of the row with the focus", async () => (await copied()) !== before);
  });

  test("v leads to the filter, / to the search", async () => {
    await noField();
    await panel.keyboard.press("v");
    await panel.waitForSelector("select:focus");
    await noField();
    await panel.keyboard.press("Slash");
    await panel.waitForSelector("input[type=search]:focus");
    await panel.keyboard.type("2 fir");
    expect(await place()).toBe("Issues");
    await noField();
  });
});

describe("in the requests", () => {
  test("n leads to the note, Control and Enter send it, z takes it back while it waits", async () => {
    await goToPlace(panel, "Requests");
    await panel.locator(`::-p-aria([name="${late}"][role="button"])`).click();
    await panel.waitForSelector("textarea:enabled");
    await panel.keyboard.press("n");
    await panel.waitForSelector("textarea:focus");
    await panel.keyboard.type("Sent by keys.");
    const before = mail().notes.length;
    await panel.keyboard.down("Control");
    await panel.keyboard.press("Enter");
    await panel.keyboard.up("Control");
    await panel.waitForSelector('[data-act="waiting"]');
    await panel.keyboard.press("z");
    await until("the note to be taken back", async () => (await panel.$('[data-act="waiting"]')) === null);
    expect(mail().notes).toHaveLength(before);
    await panel.waitForSelector("textarea");
    expect(await panel.$eval("textarea", ({ value }) => value)).toBe("Sent by keys.");
  });

  test("no letter of f's changes a severity, and a second f only takes them away", async () => {
    await noField();
    const { severity } = mail();
    await panel.keyboard.press("v");
    await until("the first severity to have the focus", async () => (await focused()).startsWith("Change severity to"));
    await panel.keyboard.press("f");
    await panel.waitForSelector("[data-hints] kbd");
    await panel.keyboard.press("f");
    expect(await hints()).toEqual([]);
    expect(await panel.$("[data-act]")).toBeNull();
    await panel.keyboard.press("f");
    await panel.waitForSelector("[data-hints] kbd");
    const choice = '::-p-aria([name="Change severity to Critical"][role="button"])';
    const key = await panel.$eval(choice, (button) => button.getAttribute("aria-description")?.at(-1) ?? "");
    await panel.keyboard.type(key.toLowerCase());
    expect(await hints()).toEqual([]);
    expect(await focused()).toBe("Change severity to Critical");
    expect(await panel.$("[data-act]")).toBeNull();
    expect(mail().severity).toBe(severity);
    await panel.locator('::-p-aria([name="Cancel"][role="button"])').click();
    await until("the button to have the focus again", async () => (await focused()) === "Change severity");
  });

  test("x only leads to closing: Enter does it", async () => {
    await noField();
    const { status } = mail();
    await panel.keyboard.press("x");
    expect(await focused()).toBe("Close request");
    expect(await panel.$("[data-act]")).toBeNull();
    expect(mail().status).toBe(status);
    await panel.keyboard.press("Enter");
    await until("the closed request", async () => mail().status !== status);
    await panel.waitForSelector('[data-act="done"]');
    await panel.keyboard.press("d");
    await until("the band to go", async () => (await panel.$("[data-act]")) === null);
    await until("the request to have the focus", async () => (await focused()).includes(late));
  });
});

describe("single keys", () => {
  test("can be switched off, in the list that ? shows, and on again", async () => {
    await goToPlace(panel, "Overview");
    await noField();
    await panel.keyboard.type("?");
    await showsWords(panel, "Show a key on every action");
    const choice = await panel.waitForSelector("dialog input[type=checkbox]");
    await choice?.click();
    await panel.waitForSelector("dialog input[type=checkbox]:not(:checked)");
    await panel.keyboard.press("Escape");
    await until("the list to close", async () => !(await shown(panel)).text.includes("Show a key on every action"));
    await panel.keyboard.press("2");
    await panel.keyboard.press("f");
    expect(await place()).toBe("Overview");
    expect(await hints()).toEqual([]);
    await panel.locator('::-p-aria([name="Keyboard shortcuts"][role="button"])').click();
    await (await panel.waitForSelector("dialog input[type=checkbox]"))?.click();
    await panel.waitForSelector("dialog input[type=checkbox]:checked");
    await panel.keyboard.press("Escape");
    await panel.keyboard.press("2");
    await until("the key to act again", async () => (await place()) === "Health");
  });
});
