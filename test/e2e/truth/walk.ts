import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import type { Dice } from "../../bench/truth/dice.ts";
import { killWorker } from "../browser/kill-worker.ts";
import type { Desk } from "../desk/desk.ts";

const most = 7;

/** Milliseconds after which a deed is left to itself: a page that is gone never answers. */
const patience = 2_000;

/** Runs a script in a page, by a session of its own: one that outlives a page's change of process. */
async function run(page: Page, expression: string): Promise<void> {
  const session = await page.createCDPSession();
  try {
    const { exceptionDetails } = await session.send("Runtime.evaluate", { expression, userGesture: true });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
  } finally {
    await session.detach();
  }
}

/** Where a walk may go. */
export type Ways = { readonly addresses: readonly string[]; readonly start: string };

/** Somebody who does at random what people and portals do with tabs, as fast as it goes. */
export class Walk {
  readonly done = new Map<string, number>();
  private readonly desk: Desk;
  private readonly dice: Dice;
  private readonly panel: Page;
  private readonly ways: Ways;
  /** Windows that stay open: each has a panel. */
  private readonly windows: readonly number[];

  constructor(desk: Desk, dice: Dice, panel: Page, windows: readonly number[], ways: Ways) {
    this.desk = desk;
    this.dice = dice;
    this.panel = panel;
    this.windows = windows;
    this.ways = ways;
  }

  /** One deed. What cannot be done where the tab is, or goes away under it, is no failure. */
  async step(): Promise<void> {
    const { dice } = this;
    const page = dice.pick(await this.pages());
    if (!page) return;
    const deeds = this.deeds(page);
    let at = dice.roll(deeds.reduce((sum, [share]) => sum + share, 0));
    for (const [share, name, act] of deeds) {
      at -= share;
      if (at >= 0) continue;
      const done = act().then(
        () => true,
        () => false,
      );
      if (await Promise.race([done, wait(patience, false)])) this.done.set(name, (this.done.get(name) ?? 0) + 1);
      break;
    }
    if (dice.chance(0.5)) await wait(dice.roll(90));
  }

  private deeds(page: Page): readonly [share: number, name: string, act: () => Promise<unknown>][] {
    const { dice, desk, ways } = this;
    const press = (id: string) => () => run(page, `document.getElementById("${id}").click()`);
    return [
      [14, "switch", () => page.bringToFront()],
      [10, "push", press("sandbox-push")],
      [4, "replace", press("sandbox-replace")],
      [5, "hash", press("sandbox-hash")],
      [4, "cancelled", press("sandbox-cancelled")],
      [3, "no content", press("sandbox-204")],
      [3, "stopped", press("sandbox-stopped")],
      [5, "leave", press("sandbox-leave")],
      [3, "leave the site", press("sandbox-leave-site")],
      [4, "list", press("to-list")],
      [9, "back", () => run(page, "history.back()")],
      [4, "forward", () => run(page, "history.forward()")],
      [4, "reload", () => run(page, "location.reload()")],
      [9, "go", () => this.go(page, dice.pick(ways.addresses) ?? ways.start)],
      [3, "twice at once", () => this.twice(page)],
      [3, "tab", press("sandbox-tab")],
      [2, "window", press("sandbox-window")],
      [3, "new", () => this.openNew()],
      [3, "prerender", () => this.prerender(page)],
      [3, "split", () => this.split()],
      [3, "join", () => this.join()],
      [3, "close", () => this.close(page)],
      [4, "killed worker", () => killWorker(desk.chromium)],
      [3, "slow Microsoft", async () => void desk.sandbox.trouble.make({ kind: "slow", ms: 400 }, { times: 6 })],
    ];
  }

  private async pages(): Promise<Page[]> {
    const pages = await this.desk.chromium.browser.pages();
    return pages.filter((page) => page.url().startsWith("https://"));
  }

  private go(page: Page, address: string): Promise<void> {
    return run(page, `location.href = ${JSON.stringify(address)}`);
  }

  /** Two addresses in one task, of which nobody sees the first. */
  private twice(page: Page): Promise<void> {
    return run(page, `for (const id of ["sandbox-push", "to-list"]) document.getElementById(id)?.click()`);
  }

  private async openNew(): Promise<void> {
    if ((await this.pages()).length >= most) return;
    const address = this.dice.pick(this.ways.addresses) ?? this.ways.start;
    await this.inPanel(async (_, url) => void (await chrome.tabs.create({ url })), address);
  }

  /** The browser loads the next page unseen, and puts it in the place of this one when it is gone to. */
  private async prerender(page: Page): Promise<void> {
    const to = this.dice.pick(this.ways.addresses.filter((address) => address.startsWith(new URL(page.url()).origin)));
    if (!to) throw new Error("There is nothing to prerender here.");
    await run(
      page,
      `{
        const rules = document.createElement("script");
        rules.type = "speculationrules";
        rules.nonce = document.querySelector("script[nonce]")?.nonce ?? "";
        rules.textContent = ${JSON.stringify(JSON.stringify({ prerender: [{ urls: [to], eagerness: "immediate" }] }))};
        document.head.append(rules);
      }`,
    );
    await wait(150);
    await this.go(page, to);
  }

  private split(): Promise<void> {
    return this.inPanel(async (windows) => {
      const tabs = (await chrome.tabs.query({})).filter(({ url }) => url?.startsWith("https://"));
      const movable = tabs.filter(({ windowId }) => tabs.filter((tab) => tab.windowId === windowId).length > 1);
      const tab = movable[Math.floor(Math.random() * movable.length)];
      if (tab?.id !== undefined && windows.length > 0) await chrome.windows.create({ tabId: tab.id });
    });
  }

  private join(): Promise<void> {
    return this.inPanel(async (windows) => {
      const tabs = (await chrome.tabs.query({})).filter(({ url }) => url?.startsWith("https://"));
      const movable = tabs.filter(
        ({ windowId }) =>
          !windows.includes(windowId ?? -1) || tabs.filter((tab) => tab.windowId === windowId).length > 1,
      );
      const tab = movable[Math.floor(Math.random() * movable.length)];
      const windowId = windows[Math.floor(Math.random() * windows.length)];
      if (tab?.id === undefined || windowId === undefined) return;
      await chrome.tabs.move(tab.id, { windowId, index: -1 });
      await chrome.tabs.update(tab.id, { active: true });
    });
  }

  /** Closes a tab, but never the last of a window with a panel. */
  private async close(page: Page): Promise<void> {
    const url = page.url();
    await this.inPanel(async (windows, closing) => {
      const tabs = (await chrome.tabs.query({})).filter((tab) => tab.url?.startsWith("https://"));
      const [tab] = tabs.filter(
        (entry) =>
          entry.url === closing &&
          (!windows.includes(entry.windowId ?? -1) ||
            tabs.filter((other) => other.windowId === entry.windowId).length > 1),
      );
      if (tab?.id !== undefined && tabs.length > 3) await chrome.tabs.remove(tab.id);
    }, url);
  }

  private async inPanel(act: (windows: readonly number[], more: string) => Promise<void>, more = ""): Promise<void> {
    await this.panel.evaluate(act, this.windows, more);
  }
}
