import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { busyContoso } from "../sandbox/worlds/busy-contoso.ts";
import { customerId } from "../sandbox/worlds/ids.ts";
import { issue } from "../sandbox/worlds/issue.ts";
import { type Desk, openDesk, until } from "./desk/desk.ts";
import { goToPlace, openPanel, showsWords } from "./desk/panel.ts";
import { setUp } from "./desk/sign-in.ts";
import { passADay } from "./desk/stored-cache.ts";

const west = customerId(1);

let desk: Desk;
let panel: Page;

beforeAll(async () => {
  desk = await openDesk(busyContoso(Date.now()));
  await setUp(desk);
  panel = await openPanel(
    desk,
    await desk.open(`https://partner.microsoft.com/dashboard/v2/customers/${west}/account`),
  );
  await showsWords(panel, "Virtual machines restart");
  await showsWords(panel, "3 open requests");
});

afterAll(() => desk?.close());

/** From now on notes what a screen reader would be told by the live regions of a page, each text once as it comes. */
async function listenIn(page: Page): Promise<void> {
  await page.evaluate(() => {
    const said: string[] = [];
    const regions = "[role=status], [role=alert], [aria-live]";
    const last = new Map<Element, string>();
    const all = (): Element[] => Array.from(document.querySelectorAll(regions));
    const textOf = (region: Element): string => region.textContent || region.getAttribute("aria-label") || "";
    for (const region of all()) last.set(region, textOf(region));
    new MutationObserver(() => {
      for (const region of all()) {
        const text = textOf(region);
        if (text !== "" && text !== last.get(region)) said.push(text);
        last.set(region, text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { said });
  });
}

/** What was said since it was last asked. */
const said = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));

/** A day later everything of the customer is fetched anew, and the panel has drawn it. */
async function refresh(): Promise<void> {
  await passADay(panel);
  const answer = await panel.evaluate(
    (tenantId) => chrome.runtime.sendMessage({ command: "refresh-customer", input: { tenantId, force: true } }),
    west,
  );
  expect(answer).toEqual({ done: true });
  await panel.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

const services = () => desk.sandbox.world.partners[0]?.customers[0]?.tenant.services ?? [];

describe("live regions", () => {
  test.each(["Overview", "Health", "Issues", "Requests", "Pricing", "Portals"])(
    "say nothing in %s while refreshes bring the same again",
    async (place) => {
      await goToPlace(panel, place);
      await until("the place", () => panel.evaluate(() => document.querySelector("main [data-skeleton]") === null));
      await refresh();
      await listenIn(panel);
      await refresh();
      await refresh();
      expect(await said(panel)).toEqual([]);
    },
  );

  test.each([
    ["Overview", /(\d+) open issues/],
    ["Health", /(\d+) open issues/],
    ["Issues", /^(\d+) issues?$/],
  ])("say in %s once what a refresh changed", async (place, words) => {
    await goToPlace(panel, place);
    await refresh();
    await listenIn(panel);
    const [service] = services();
    if (!service) throw new Error("The customer has no service.");
    const number = `EX91${service.issues.length}${place.length}`;
    service.issues.push(issue(number, `Trouble seen from ${place}`, Date.now()));
    await refresh();
    const heard = await until("something to be said", async () => {
      const now = await said(panel);
      return now.length > 0 && now;
    });
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatch(words);
    await refresh();
    expect(await said(panel)).toEqual([]);
  });

  test("what is planted to chatter is heard", async () => {
    await listenIn(panel);
    await panel.evaluate(() => {
      const planted = Object.assign(document.createElement("p"), { role: "status", textContent: "1 min ago" });
      document.body.append(planted);
    });
    expect(await until("the chatter", async () => (await said(panel)).join())).toBe("1 min ago");
  });
});
