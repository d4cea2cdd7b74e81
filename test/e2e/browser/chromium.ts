import puppeteer, { type Browser } from "puppeteer-core";
import { browserPath } from "../../tools/browsers.mjs";
import { makeProfile, removeProfile } from "./profile.ts";
import type { SandboxAddress } from "./sandbox-address.ts";

export type ChromiumOptions = {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Answers for its hosts; every other host does not exist. Without it no host exists. */
  readonly sandbox?: SandboxAddress;
  readonly headless?: boolean;
  /** The language of pages and of the extension's messages; "en" if not given. */
  readonly language?: string;
  /** A profile to use and keep, for starting the browser again. Without it a new one is made, and removed on closing. */
  readonly profile?: string;
  readonly args?: readonly string[];
};

/** A running Chromium, Chrome or Edge with the extension in it. */
export type Chromium = {
  readonly browser: Browser;
  readonly extensionId: string;
  readonly profile: string;
  close(): Promise<void>;
};

/** Starts the browser that set-up found, with the extension installed and the sandbox in place of the internet. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const { extension, sandbox, headless = true, language = "en", args = [] } = options;
  const profile = options.profile ?? makeProfile();
  const browser = await puppeteer.launch({
    executablePath: browserPath("chromium"),
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    protocolTimeout: 60_000,
    args: [...quiet(language), ...reaching(sandbox), ...args],
  });
  const close = async (): Promise<void> => {
    await browser.close();
    if (options.profile === undefined) await removeProfile(profile);
  };
  try {
    return { browser, extensionId: await browser.installExtension(extension), profile, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** No first-run pages, no traffic of the browser's own, and as root, where Chromium refuses it, no process sandbox. */
function quiet(language: string): string[] {
  const args = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1400,900",
    `--lang=${language}`,
    `--accept-lang=${language}`,
  ];
  return process.getuid?.() === 0 ? [...args, "--no-sandbox"] : args;
}

function reaching(sandbox: SandboxAddress | undefined): string[] {
  const mapped = sandbox?.hosts.map((host) => `MAP ${host}:443 127.0.0.1:${sandbox.port}`) ?? [];
  const rules = [...mapped, "MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1", "EXCLUDE localhost"];
  const trust = sandbox === undefined ? [] : [`--ignore-certificate-errors-spki-list=${sandbox.spki}`];
  return [`--host-resolver-rules=${rules.join(",")}`, ...trust];
}
