import type { Page } from "puppeteer-core";
import { createSandbox, type Sandbox } from "../../sandbox/sandbox.ts";
import { serve } from "../../sandbox/serve.ts";
import type { World } from "../../sandbox/worlds/world.ts";
import { type Firefox, launchFirefox } from "../browser/firefox.ts";
import { firefoxPage } from "../browser/firefox-page.ts";
import { firefoxFolder } from "../built.ts";
import { clientId } from "./desk.ts";

/** An agent's desk with Firefox in it. */
export type FirefoxDesk = {
  readonly sandbox: Sandbox;
  readonly firefox: Firefox;
  open(address: string): Promise<Page>;
  close(): Promise<void>;
};

/** Sets up a desk in a world. The redirect address is the one that the extension's options page says. */
export async function openFirefoxDesk(world: World): Promise<FirefoxDesk> {
  let redirectUris: readonly string[] = [];
  const sandbox = createSandbox({ world, client: { id: clientId, redirectUris: () => redirectUris } });
  const served = await serve(sandbox);
  const address = { port: served.port, spki: served.spki, hosts: sandbox.hosts };
  const firefox = await launchFirefox({ extension: firefoxFolder, sandbox: address }).catch(async (error: unknown) => {
    await served.close();
    throw error;
  });
  const options = await firefoxPage(firefox, "options.html");
  redirectUris = [String(await options.evaluate("browser.identity.getRedirectURL()"))];
  await options.close();
  return {
    sandbox,
    firefox,
    async open(at) {
      const page = await firefox.browser.newPage();
      await page.goto(at, { waitUntil: "load" });
      return page;
    },
    async close() {
      await firefox.close();
      await served.close();
    },
  };
}
