import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { busyContoso } from "../sandbox/worlds/busy-contoso.ts";
import { customerId } from "../sandbox/worlds/ids.ts";
import { shows } from "./browser/extension-targets.ts";
import { type Desk, openDesk, until } from "./desk/desk.ts";
import { goToPlace, openPanel, shown, showsWords } from "./desk/panel.ts";
import { setUp } from "./desk/sign-in.ts";
import { passADay } from "./desk/stored-cache.ts";

const west = customerId(1);
const address = `https://partner.microsoft.com/dashboard/v2/customers/${west}/account`;

let desk: Desk;
let tab: Page;

beforeAll(async () => {
  desk = await openDesk(busyContoso(Date.now()));
  await setUp(desk);
  tab = await desk.open(address);
  const panel = await openPanel(desk, tab);
  await showsWords(panel, "Virtual machines restart");
  await showsWords(panel, "3 open requests");
  await panel.evaluate(() => window.close());
});

afterAll(() => desk?.close());

// One that failed leaves its panel open, and that is not the next one's.
afterEach(async () => {
  for (const target of desk.chromium.browser.targets().filter(shows(desk.chromium, "sidepanel.html"))) {
    await (await target.asPage()).evaluate(() => window.close());
  }
});

/**
 * Everything in a page that has moved since it was opened: by how much, and what. All of it counts: opening a side panel is an
 * input to the browser, which would excuse whatever moves in the half second after it.
 */
function moved(panel: Page): Promise<string[]> {
  return panel.evaluate(async () => {
    type Shift = PerformanceEntry & {
      readonly value: number;
      readonly sources: readonly {
        readonly node?: Node | null;
        readonly previousRect: DOMRectReadOnly;
        readonly currentRect: DOMRectReadOnly;
      }[];
    };
    const entries = await new Promise<PerformanceEntryList>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type: "layout-shift", buffered: true });
      setTimeout(() => resolve([]), 500);
    });
    // The browser draws a panel narrow first and lets it grow: what reached across the window then does so now.
    const grew = ({ sources }: Shift): boolean =>
      sources.some(
        ({ previousRect: { width: before }, currentRect: { width } }) =>
          width === window.innerWidth && before > 0 && before !== width,
      );
    const sides = ({ x, y, width, height }: DOMRectReadOnly): string => [x, y, width, height].map(Math.round).join(" ");
    const jumps = (entries as Shift[]).filter((entry) => !grew(entry));
    return jumps.flatMap(({ value, startTime, sources }) =>
      sources.map(
        ({ node, previousRect, currentRect }) =>
          `${value.toFixed(4)} at ${startTime.toFixed(0)}, ${sides(previousRect)} to ${sides(currentRect)}: ${node?.parentElement?.className} ${node?.parentElement?.textContent.slice(0, 120)}`,
      ),
    );
  });
}

/** Refreshes without a click, as the minute does: a click would excuse what jumps. */
function refreshUnasked(panel: Page): Promise<unknown> {
  return panel.evaluate(
    (tenantId) => chrome.runtime.sendMessage({ command: "refresh-customer", input: { tenantId, force: true } }),
    west,
  );
}

const words = [
  "Short",
  "A very much longer title that would need three lines or more wherever it were allowed to wrap",
];

describe("nothing jumps from what was cached to what is fresh", () => {
  test.each(["Overview", "Health", "Issues"])("%s", async (place) => {
    const first = await openPanel(desk, tab);
    await showsWords(first, "contoso-west.example");
    await goToPlace(first, place);
    await showsWords(first, "EX900001");
    await first.evaluate(() => window.close());

    const held = desk.sandbox.trouble.make({ kind: "hold" }, { service: "graph" });
    const panel = await openPanel(desk, tab);
    const cached = await showsWords(panel, "EX900001");
    const services = desk.sandbox.world.partners[0]?.customers[0]?.tenant.services ?? [];
    const open = services.flatMap(({ issues }) => issues).filter(({ resolved }) => !resolved);
    const next = cached.text.includes(words[0] ?? "") ? words[1] : words[0];
    for (const issue of open) {
      issue.title = next ?? "";
      issue.updatedAt = Date.now();
    }
    const refreshed = refreshUnasked(panel);
    held.release();
    held.clear();
    await refreshed;
    await showsWords(panel, next ?? "");
    await until("the age to be fresh", async () => (await shown(panel)).text.includes("just now"));
    expect(await moved(panel)).toEqual([]);
  });

  test("Requests, a day old", async () => {
    const first = await openPanel(desk, tab);
    await showsWords(first, "contoso-west.example");
    await goToPlace(first, "Requests");
    await showsWords(first, "A disk is slow");
    await passADay(first);
    await first.evaluate(() => window.close());

    const held = (["partner-center", "arm"] as const).map((service) =>
      desk.sandbox.trouble.make({ kind: "hold" }, { service }),
    );
    const panel = await openPanel(desk, tab);
    await showsWords(panel, "May have changed");
    const [customer] = desk.sandbox.world.partners[0]?.customers ?? [];
    for (const request of customer?.serviceRequests ?? []) request.title = words[1] ?? "";
    for (const ticket of customer?.tenant.azure[0]?.tickets ?? []) ticket.title = words[1] ?? "";
    const refreshed = refreshUnasked(panel);
    for (const one of held) {
      one.release();
      one.clear();
    }
    await refreshed;
    await showsWords(panel, words[1] ?? "");
    await until("the age to be fresh", async () => (await shown(panel)).text.includes("just now"));
    expect(await moved(panel)).toEqual([]);
  });

  test.each([
    ["Pricing", "Write what support you give"],
    ["Portals", "help@adatum.example"],
  ])("%s, opened again where it was left", async (place, told) => {
    const first = await openPanel(desk, tab);
    await showsWords(first, "contoso-west.example");
    await goToPlace(first, place);
    await showsWords(first, told);
    await passADay(first);
    await first.evaluate(() => window.close());

    const panel = await openPanel(desk, tab);
    await showsWords(panel, told);
    await refreshUnasked(panel);
    expect(await moved(panel)).toEqual([]);
  });

  test("what is planted to jump is seen", async () => {
    const panel = await openPanel(desk, tab);
    await showsWords(panel, "contoso-west.example");
    await panel.evaluate(() => {
      const planted = document.createElement("div");
      planted.style.height = "80px";
      document.body.prepend(planted);
    });
    await until("the jump", async () => (await moved(panel)).length > 0);
  });
});
