import { describe, expect, test } from "vitest";
import { headline, type ListLack } from "../../../lib/appearance/headline.ts";
import { locales } from "../../../lib/i18n/index.ts";
import type { Detection } from "../../../lib/schemas/detection.ts";
import { contosoWest } from "../../builders/tenants.ts";

const { en, ko } = locales;
const place = { portal: "azure", cloud: "usgov", reason: "names-in-path" } as const;
const unlisted: Detection = { kind: "unlisted", certainty: "names", tenantId: contosoWest, ...place };
const named = { kind: "customer", tenantId: contosoWest, certainty: "names", ...place } as const;

describe("a tenant that could not be looked up", () => {
  test("is said to be unknown, and never that somebody should sign in, while the cause is not known", () => {
    expect(headline(unlisted, en).title).toBe("Customer not known yet");
  });

  test.for<[title: string, lack: ListLack]>([
    ["Sign in to see who this is", { why: "signed-out" }],
    ["Your customer list has not been fetched yet", { why: "never-fetched" }],
    ["Your customer list could not be fetched", { why: "fetch-failed" }],
    [
      "This tab is in US Government (GCC High); Partner Sidekick is set to Global",
      { why: "other-cloud", tab: "usgov", set: "global" },
    ],
  ])("is said with its cause: %s", ([title, lack]) => {
    expect(headline(unlisted, en, lack).title).toBe(title);
    expect(headline(unlisted, ko, lack).title).not.toBe(title);
  });

  test("has a cause, a customer has none", () => {
    expect(headline(named, en, { why: "signed-out" }).title).toBe("Named by the address");
  });
});

test("a page that confirms its address is told from one that says nothing", () => {
  expect(headline({ ...named, confirmed: true }, en).title).toBe("Named by the address, confirmed by the page");
  expect(headline({ ...named, certainty: "claims", confirmed: true }, en).title).toBe("Asked for in the address");
});
