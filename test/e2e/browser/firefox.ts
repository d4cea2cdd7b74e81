import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { browserPath } from "../../tools/browsers.mjs";
import { openConnectProxy } from "./connect-proxy.ts";
import { makeProfile, removeProfile } from "./profile.ts";
import type { SandboxAddress } from "./sandbox-address.ts";

export type FirefoxOptions = {
  /** Folder of the extension built for Firefox. */
  readonly extension: string;
  /** Answers for its hosts; every other host does not exist. Without it no host exists. */
  readonly sandbox?: SandboxAddress;
  readonly headless?: boolean;
  /** The language that pages are asked for in; "en" if not given. The extension's messages follow Firefox's own language pack. */
  readonly language?: string;
};

/** A running Firefox with the extension in it. */
export type Firefox = {
  readonly browser: Browser;
  /** Where the extension's pages are: `moz-extension://…`, other in every run. */
  readonly origin: string;
  readonly profile: string;
  /** Hosts that somebody asked for and that do not exist here. */
  readonly refusedHosts: ReadonlySet<string>;
  close(): Promise<void>;
};

/** Starts the Firefox that set-up found, with the extension installed and the sandbox in place of the internet. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const { extension, sandbox, headless = true, language = "en" } = options;
  const proxy = await openConnectProxy(sandbox);
  const profile = makeProfile();
  const uuid = randomUUID();
  const browser = await puppeteer
    .launch({
      browser: "firefox",
      executablePath: browserPath("firefox"),
      headless,
      // The sandbox's certificate is made for the run; the proxy leads nowhere else.
      acceptInsecureCerts: true,
      userDataDir: profile,
      protocolTimeout: 60_000,
      args: ["--remote-allow-system-access"],
      extraPrefsFirefox: {
        ...proxyPreferences(proxy.port),
        "intl.accept_languages": language,
        "extensions.webextensions.uuids": JSON.stringify({ [geckoId(extension)]: uuid }),
      },
    })
    .catch(async (error: unknown) => {
      await proxy.close();
      await removeProfile(profile);
      throw error;
    });
  const close = async (): Promise<void> => {
    await browser.close();
    await proxy.close();
    await removeProfile(profile);
  };
  try {
    await browser.installExtension(extension);
  } catch (error) {
    await close();
    throw error;
  }
  return { browser, origin: `moz-extension://${uuid}`, profile, refusedHosts: proxy.refused, close };
}

function proxyPreferences(port: number): Record<string, unknown> {
  return {
    "network.proxy.type": 1,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": port,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": port,
    "network.proxy.no_proxies_on": "127.0.0.1,localhost",
  };
}

function geckoId(extension: string): string {
  const manifest: { browser_specific_settings?: { gecko?: { id?: string } } } = JSON.parse(
    readFileSync(join(extension, "manifest.json"), "utf8"),
  );
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${extension} names no id for Firefox.`);
  return id;
}
