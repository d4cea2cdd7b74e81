import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, realpathSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { browserPath } from "../../tools/browsers.mjs";

/** Where the browser reads the policies of whoever manages the computer. */
function policyFolder(): string {
  const path = browserPath("chromium");
  if (/edge/.test(path)) return "/etc/opt/edge/policies/managed";
  return /google-chrome|google\/chrome/.test(path)
    ? "/etc/opt/chrome/policies/managed"
    : "/etc/chromium/policies/managed";
}

/** The id that the browser gives an unpacked extension: its folder's path, hashed and written in the letters a to p. */
export function unpackedId(folder: string): string {
  const hash = createHash("sha256").update(realpathSync(folder)).digest("hex").slice(0, 32);
  return hash.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

const ours = /^sidekick-test-(\d+)\.json$/;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A policy for an extension, as an organisation rolls it out. It is removed by `remove`, and when this process ends. */
export function rollOut(extensionId: string, values: Readonly<Record<string, unknown>>): { remove(): void } {
  return manage({ "3rdparty": { extensions: { [extensionId]: values } } });
}

/** A policy that keeps an extension out of sites, such as `*://portal.example`. */
export function keepOut(extensionId: string, sites: readonly string[]): { remove(): void } {
  return manage({ ExtensionSettings: { [extensionId]: { runtime_blocked_hosts: sites } } });
}

function manage(policies: Readonly<Record<string, unknown>>): { remove(): void } {
  const folder = policyFolder();
  const missing: string[] = [];
  for (let path = folder; !existsSync(path); path = dirname(path)) missing.push(path);
  const file = join(folder, `sidekick-test-${process.pid}.json`);
  const remove = (): void => {
    process.off("exit", remove);
    rmSync(file, { force: true });
    for (const path of missing) if (existsSync(path) && readdirSync(path).length === 0) rmdirSync(path);
  };
  process.on("exit", remove);
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) {
      const pid = Number(ours.exec(name)?.[1] ?? Number.NaN);
      if (!Number.isNaN(pid) && !isRunning(pid)) rmSync(join(folder, name));
    }
    writeFileSync(file, JSON.stringify(policies));
  } catch (cause) {
    remove();
    throw new Error(`A policy can be tried only by a user who may write to ${folder}, such as root.`, { cause });
  }
  return { remove };
}
