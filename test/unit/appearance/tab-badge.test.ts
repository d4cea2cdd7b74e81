import { describe, expect, test } from "vitest";
import { customerMark } from "../../../lib/appearance/customer-mark.ts";
import { headline } from "../../../lib/appearance/headline.ts";
import { tabBadge } from "../../../lib/appearance/tab-badge.ts";
import { locales } from "../../../lib/i18n/index.ts";
import type { Detection } from "../../../lib/schemas/detection.ts";
import { contosoWest, customer, partnerTenant } from "../../builders/tenants.ts";

const { en, ko } = locales;
const place = { portal: "azure", cloud: "global", reason: "names-in-path" } as const;
const ofContoso = (certainty: "names" | "claims" | "remembers"): Detection => ({
  kind: "customer",
  tenantId: contosoWest,
  certainty,
  ...place,
});

describe("a customer's tab", () => {
  test.for(["names", "claims"] as const)("that %s it bears the customer's letters and colour", (certainty) => {
    const { letters, color } = customerMark(contosoWest, "Contoso");
    expect(tabBadge(ofContoso(certainty), customer(contosoWest), en)).toEqual({
      text: letters,
      color,
      title: `Partner Sidekick: Contoso (…0001) · ${en.detection.certainty[certainty]}`,
    });
  });

  test("that only remembers it bears a question mark, and the name in its title", () => {
    const badge = tabBadge(ofContoso("remembers"), customer(contosoWest), en);
    expect(badge).toMatchObject({ text: "?", title: "Partner Sidekick: Contoso (…0001) · Named here before" });
    expect(badge.color).not.toBe(customerMark(contosoWest, "Contoso").color);
  });

  test("without a name is called by its domain, without that by its id", () => {
    const title = (given: Parameters<typeof customer>[1]) =>
      tabBadge(ofContoso("names"), customer(contosoWest, given), en).title;
    expect(title({ name: "", domain: "contoso.example" })).toContain("Partner Sidekick: contoso.example");
    expect(title({ name: "", domain: "" })).toContain(`Partner Sidekick: ${contosoWest}`);
    expect(tabBadge(ofContoso("names"), undefined, en).title).toContain(`Partner Sidekick: ${contosoWest}`);
  });
});

describe("any other tab", () => {
  test.for<[detection: Detection, text: string]>([
    [{ kind: "own-tenant", tenantId: partnerTenant, certainty: "names", ...place }, "OWN"],
    [{ kind: "own-tenant", tenantId: partnerTenant, certainty: "names", resourceOfUnknownOwner: true, ...place }, "?"],
    [{ kind: "contradiction", why: "page", address: {}, others: [], ...place }, "!"],
    [{ kind: "no-portal" }, ""],
    [{ kind: "no-access" }, ""],
    [{ kind: "closed-cloud", ...place }, "?"],
    [{ kind: "many", ...place }, "?"],
    [{ kind: "silent", ...place }, "?"],
    [{ kind: "stranger", certainty: "names", ...place }, "?"],
    [{ kind: "unlisted", certainty: "names", ...place }, "?"],
  ])("$0.kind", ([detection, text]) => {
    const badge = tabBadge(detection, undefined, ko);
    expect(badge.text).toBe(text);
    expect(badge.title).toContain("Partner Sidekick");
    expect(badge.title).toContain(headline(detection, ko).title);
  });
});
