import { describe, expect, test } from "vitest";
import { scopeKey } from "../../../lib/schemas/scope.ts";
import { parseDomain, parseTenantId } from "../../../lib/schemas/tenant.ts";
import { contosoEast, contosoWest } from "../../builders/tenants.ts";

describe("a tenant id", () => {
  test("is a GUID in any case, read in lower case", () => {
    expect(parseTenantId("C0000000-ABCD-4000-8000-0000000000EF")).toBe("c0000000-abcd-4000-8000-0000000000ef");
  });

  test.for([
    "",
    "contoso.example",
    "00000000-0000-0000-0000-000000000000",
    "c0000000abcd400080000000000000ef",
    "{c0000000-abcd-4000-8000-0000000000ef}",
    " c0000000-abcd-4000-8000-0000000000ef",
    "c0000000-abcd-4000-8000-0000000000ef\n",
    "c0000000-abcd-4000-8000-0000000000eg",
    "c0000000-abcd-4000-8000-0000000000ef0",
    null,
    undefined,
  ])("%s is none", (text) => {
    expect(parseTenantId(text)).toBeUndefined();
  });
});

describe("a domain", () => {
  test.for([
    ["Contoso.onmicrosoft.com", "contoso.onmicrosoft.com"],
    ["a.io", "a.io"],
    ["xn--wh1bj4kprzwza.example", "xn--wh1bj4kprzwza.example"],
    ["contoso.xn--3e0b707e", "contoso.xn--3e0b707e"],
    ["1.2.example", "1.2.example"],
  ])("%s", ([text, domain]) => {
    expect(parseDomain(text)).toBe(domain);
  });

  test.for([
    "",
    "contoso",
    "contoso.",
    ".example",
    "-contoso.example",
    "contoso-.example",
    "con_toso.example",
    "contoso..example",
    "contoso.example.",
    "contoso.e",
    "contoso.123",
    "10.0.0.1",
    "contoso.example/x",
    "agent@contoso.example",
    "contoso.example\n",
    "한빛.example",
    `${"a".repeat(64)}.example`,
    `${"a.".repeat(124)}example`,
    null,
    undefined,
  ])("%s is none", (text) => {
    expect(parseDomain(text)).toBeUndefined();
  });
});

test("scopes that differ have keys that differ", () => {
  const scopes = ["one", "two"].flatMap((account) =>
    (["global", "usgov"] as const).flatMap((cloud) =>
      [contosoWest, contosoEast].map((tenantId) => scopeKey({ account, cloud, tenantId })),
    ),
  );
  expect(new Set(scopes).size).toBe(8);
  expect(scopeKey({ account: "one", cloud: "global", tenantId: contosoWest })).toBe(scopes[0]);
});
