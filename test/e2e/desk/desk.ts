import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { createSandbox, type Sandbox } from "../../sandbox/sandbox.ts";
import { serve } from "../../sandbox/serve.ts";
import type { World } from "../../sandbox/worlds/world.ts";
import { type Chromium, type ChromiumOptions, launchChromium } from "../browser/chromium.ts";
import { extensionFolder } from "../built.ts";

/** The Application (client) ID that the sandbox's partner registered. */
export const clientId = "5d1dec1c-0001-4000-8000-00000000c11e";

/** An agent's desk: the sandbox in the place of Microsoft, and a browser with the production build in it. */
export type Desk = {
  readonly sandbox: Sandbox;
  readonly chromium: Chromium;
  /** A new tab at an address. */
  open(address: string): Promise<Page>;
  close(): Promise<void>;
};

type DeskOptions = Pick<ChromiumOptions, "headless" | "language" | "args" | "profile"> & {
  readonly clock?: () => number;
  readonly extension?: string;
  /** A sandbox that was there before, for starting the browser again at the same Microsoft. */
  readonly sandbox?: Sandbox;
};

/** Sets up a desk in a world. The sandbox learns the redirect address from the id of the extension that was loaded. */
export async function openDesk(world: World, options: DeskOptions = {}): Promise<Desk> {
  const { clock, extension = extensionFolder, sandbox: before, ...browserOptions } = options;
  let redirectUris: readonly string[] = [];
  const client = { id: clientId, redirectUris: () => redirectUris };
  const sandbox = before ?? createSandbox({ world, client, ...(clock ? { clock } : {}) });
  const served = await serve(sandbox);
  const address = { port: served.port, spki: served.spki, hosts: sandbox.hosts };
  const chromium = await launchChromium({ extension, sandbox: address, ...browserOptions });
  redirectUris = [`https://${chromium.extensionId}.chromiumapp.org/`];
  return {
    sandbox,
    chromium,
    async open(at) {
      const page = await chromium.browser.newPage();
      await page.goto(at, { waitUntil: "load" });
      return page;
    },
    async close() {
      await chromium.close();
      await served.close();
    },
  };
}

/** Waits until `look` gives something; fails with the last thing it gave and with what was waited for. */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false | null>,
  ms = 15_000,
): Promise<T> {
  const end = Date.now() + ms;
  let last: unknown;
  for (;;) {
    try {
      const seen = await look();
      if (seen) return seen;
      last = seen;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`, { cause: last });
    await wait(50);
  }
}
