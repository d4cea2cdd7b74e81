import { randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
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
  /** What the organisation has set for the extension, as policies have it under `3rdparty.Extensions`. */
  readonly policy?: Readonly<Record<string, unknown>>;
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
  const { extension, sandbox, headless = true, language = "en", policy } = options;
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
      ...(policy ? { env: { ...process.env, MOZ_DISABLE_NONLOCAL_CONNECTIONS: "1" } } : {}),
      extraPrefsFirefox: {
        ...proxyPreferences(proxy.port),
        ...(policy ? policyPreferences(profile, { [geckoId(extension)]: policy }) : {}),
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

/**
 * Writes policies beside the profile's files. Firefox reads them from there only where it is told that it is under test, which takes
 * the preference with the frightening name, and that it may connect to nothing beyond this computer.
 */
function policyPreferences(profile: string, extensions: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const file = join(profile, "policies.json");
  writeFileSync(file, JSON.stringify({ policies: { "3rdparty": { Extensions: extensions } } }));
  return {
    "browser.policies.alternatePath": file,
    "security.turn_off_all_security_so_that_viruses_can_take_over_this_computer": true,
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
