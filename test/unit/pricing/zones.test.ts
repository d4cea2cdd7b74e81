import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const script = fileURLToPath(new URL("print-quotes.ts", import.meta.url));

/** Many quotes as text, from a process that runs in a zone. */
function quotesIn(zone: string): string {
  return execFileSync(process.execPath, [script], { env: { ...process.env, TZ: zone }, encoding: "utf8" });
}

test("a quote is the same in whatever zone the process runs", { timeout: 60_000 }, () => {
  const here = quotesIn("UTC");
  expect(here.split("\n").length).toBeGreaterThan(200);
  expect(here).toContain("zone of the process: UTC");
  for (const zone of ["America/New_York", "Asia/Seoul", "Australia/Lord_Howe"]) {
    const there = quotesIn(zone);
    expect(there).toContain(`zone of the process: ${zone}`);
    expect(there.replace(zone, "UTC")).toBe(here);
  }
});
