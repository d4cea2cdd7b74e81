// `npm run bench:panel`: from the popup's button to a cached customer painted in the real side panel, against a React page with
// the same rows as static data in the same place, in interleaved rounds of one run.
import { rmSync } from "node:fs";
import type { Chromium } from "../e2e/browser/chromium.ts";
import { panelPage } from "../e2e/browser/panel-page.ts";
import { clickToolbarIcon } from "../e2e/browser/toolbar-icon.ts";
import { openDesk, until } from "../e2e/desk/desk.ts";
import { openPanel, pressOpenPanel, showsWords } from "../e2e/desk/panel.ts";
import { setUp } from "../e2e/desk/sign-in.ts";
import { customerId } from "../sandbox/worlds/ids.ts";
import { busyCustomer } from "./busy-customer.ts";
import { median } from "./median.ts";
import { buildStatic, buildWithButton, makeFolder } from "./variants.ts";

const rounds = 15;
const warmUp = 3;
const customer = `https://partner.microsoft.com/dashboard/v2/customers/${customerId(1)}/account`;

const folder = makeFolder();
const { world, rows } = busyCustomer(Date.now());
const product = await buildWithButton(folder, "react-aria", undefined);
const extensions = {
  static: await buildStatic(folder, product, rows),
  native: await buildWithButton(folder, "native", "widgets/native-button.tsx"),
  "react-aria (the product)": product,
  "web components": await buildWithButton(folder, "web-components", "widgets/web-components-button.tsx"),
};

type Variant = { readonly name: string; readonly desk: Awaited<ReturnType<typeof openDesk>> };

async function prepare([name, extension]: [string, string]): Promise<Variant> {
  const desk = await openDesk(world, { extension });
  if (name === "static") return { name, desk };
  await setUp(desk);
  const panel = await openPanel(desk, await desk.open(customer));
  await showsWords(panel, "200 open issues");
  await panel.evaluate(() => window.close());
  return { name, desk };
}

/** Milliseconds from the click to the last of the heading and the first service painted. */
async function measure({ desk }: Variant): Promise<number> {
  const [tab = await desk.open(customer)] = (await desk.chromium.browser.pages()).filter(
    (page) => page.url() === customer,
  );
  await tab.bringToFront();
  const popup = await clickToolbarIcon(desk.chromium, tab);
  await popup.evaluate(() => {
    const click = (): void => void chrome.storage.session.set({ clicked: performance.timeOrigin + performance.now() });
    document.addEventListener("pointerdown", click, { capture: true, once: true });
  });
  await pressOpenPanel(popup);
  const panel = await panelPage(desk.chromium);
  const painted = await until("the paint of the panel", () =>
    panel.evaluate(async () => {
      const entries = await new Promise<PerformanceEntryList>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type: "element", buffered: true });
        setTimeout(() => resolve([]), 300);
      });
      type Painted = PerformanceEntry & { readonly identifier: string; readonly renderTime: number };
      const first = (name: string): number | undefined =>
        (entries as Painted[]).find(({ identifier }) => identifier === name)?.renderTime;
      const [head, row] = [first("customer"), first("service")];
      return head !== undefined && row !== undefined && performance.timeOrigin + Math.max(head, row);
    }),
  );
  const { clicked } = await panel.evaluate(() => chrome.storage.session.get("clicked"));
  await panel.evaluate(() => window.close()).catch(() => {});
  await until("the panel to close", async () => !(await isOpen(desk.chromium)));
  return painted - Number(clicked);
}

async function isOpen({ browser }: Chromium): Promise<boolean> {
  return browser.targets().some((target) => target.url().endsWith("/sidepanel.html"));
}

const variants: Variant[] = [];
for (const entry of Object.entries(extensions)) variants.push(await prepare(entry));
const times = new Map<string, number[]>(variants.map(({ name }) => [name, []]));
for (let round = 0; round < rounds + warmUp; round += 1) {
  for (const variant of variants) {
    const time = await measure(variant);
    if (round >= warmUp) times.get(variant.name)?.push(time);
  }
}
const baseline = times.get("static") ?? [];
console.log(
  `${rounds} rounds, 30 services and 200 issues, click to painted in ms, and the ratio to static round by round`,
);
for (const [name, measured] of times) {
  const ratios = measured.map((time, round) => time / (baseline[round] ?? Number.NaN));
  console.log(
    `${name.padEnd(26)} median ${median(measured).toFixed(0).padStart(5)}   ratio ${median(ratios).toFixed(2)}`,
  );
}
for (const { desk } of variants) await desk.close();
rmSync(folder, { recursive: true, force: true });
