import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { browserCandidates, findBrowser } from "../tools/browsers.mjs";
import { dependencyGap } from "../tools/dependencies.mjs";
import { typeScriptFlags } from "../tools/node-runtime.mjs";

describe("dependencies", () => {
  const machine = { os: "linux", cpu: "x64", libc: "glibc" };
  const one = { version: "1.0.0", integrity: "sha512-one" };
  const wanted = {
    "": { version: "0.1.0" },
    a: one,
    "for-us": { ...one, optional: true, os: ["linux"], cpu: ["x64"], libc: ["glibc"] },
    "for-musl": { ...one, optional: true, os: ["linux"], cpu: ["x64"], libc: ["musl"] },
    "for-mac": { ...one, optional: true, os: "darwin" },
    "not-for-linux": { ...one, optional: true, os: ["!linux"] },
    "of-another": { ...one, optional: true },
  };
  const installed = { a: one, "for-us": one };

  test("as locked, there is no gap, whatever is locked for other machines", () => {
    expect(dependencyGap(wanted, installed, machine)).toBeUndefined();
  });

  test.for([
    ["one is missing", { "for-us": one }, "a is missing"],
    ["an optional one for this machine is missing", { a: one }, "for-us is missing"],
    ["a version differs", { ...installed, a: { ...one, version: "1.0.1" } }, "a is another version"],
    ["the contents differ", { ...installed, a: { ...one, integrity: "sha512-two" } }, "a is another version"],
    ["one is too many", { ...installed, b: one }, "b is not in package-lock.json"],
  ] as const)("%s", ([, present, gap]) => {
    expect(dependencyGap(wanted, present, machine)).toBe(gap);
  });

  test("another machine wants its own", () => {
    expect(dependencyGap(wanted, installed, { ...machine, libc: "musl" })).toBe("for-musl is missing");
    expect(dependencyGap(wanted, installed, { os: "darwin", cpu: "arm64", libc: undefined })).toBe(
      "for-mac is missing",
    );
  });
});

test.for([
  ["20.20.2", undefined],
  ["22.11.0", undefined],
  ["22.12.0", 2],
  ["22.17.1", 2],
  ["22.18.0", 0],
  ["23.5.0", 2],
  ["23.6.0", 0],
  ["24.0.0", 0],
  ["26.10.0", 0],
] as const)("Node %s runs TypeScript with this many flags: %s", ([version, flags]) => {
  expect(typeScriptFlags(version)?.length).toBe(flags);
});

describe("browsers", () => {
  const program = (name: string): string => {
    const folder = mkdtempSync(join(tmpdir(), "house-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, name), "", { mode: 0o755 });
    return join(folder, name);
  };

  test("the named one comes first, and must be there", () => {
    const mine = program("mine");
    expect(findBrowser("chromium", { CHROMIUM_PATH: mine, PATH: join(program("chromium"), "..") })).toBe(mine);
    expect(() => findBrowser("chromium", { CHROMIUM_PATH: "/nowhere/chromium" })).toThrow("CHROMIUM_PATH is /nowhere");
    expect(findBrowser("firefox", { FIREFOX_PATH: mine })).toBe(mine);
  });

  test("on the PATH Chromium comes before Chrome, and Chrome before Edge", () => {
    const path = ["microsoft-edge", "chromium", "google-chrome"].map((name) => join(program(name), ".."));
    const found = findBrowser("chromium", { PATH: path.join(delimiter) });
    expect(found).toMatch(/[\\/]chromium$/);
    expect(findBrowser("chromium", { PATH: [path[0], path[2]].join(delimiter) })).toMatch(/[\\/]google-chrome$/);
  });

  test("the usual places of macOS and Windows are looked at", () => {
    expect(browserCandidates("chromium", "darwin", { HOME: "/Users/a" })).toContain(
      join("/Users/a", "Applications", "Google Chrome.app/Contents/MacOS/Google Chrome"),
    );
    expect(browserCandidates("chromium", "win32", { ProgramFiles: "P:" })).toContain(
      join("P:", "Microsoft/Edge/Application/msedge.exe"),
    );
    expect(browserCandidates("firefox", "win32", { ProgramFiles: "P:" })).toContain(
      join("P:", "Mozilla Firefox/firefox.exe"),
    );
  });
});
