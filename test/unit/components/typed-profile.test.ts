import { expect, test } from "vitest";
import { contactOf, readProfile, typedProfile } from "../../../components/settings/typed-profile.ts";
import type { PartnerProfile } from "../../../lib/schemas/partner-profile.ts";

const reseller: PartnerProfile = {
  kind: "indirect-reseller",
  provider: {
    name: "Northwind",
    contact: { way: "chat", address: "https://chat.northwind.example/", note: "weekdays" },
  },
  plans: [{ plan: "advanced", lastDay: "2027-06-30" }, { plan: "partner-cloud" }],
  designations: ["Modern Work", "Security"],
};

test("a profile that is not touched is read as it was, its contact whole", () => {
  expect(readProfile(typedProfile(reseller), reseller)).toEqual({ profile: reseller });
});

test("secrets are never put into what is typed", () => {
  const typed = typedProfile({ ...reseller, accessId: "AB12", contractId: "C-1" });
  expect(typed).toMatchObject({ accessId: "", contractId: "" });
  expect(JSON.stringify(typed)).not.toMatch(/AB12|C-1/);
});

test("who is no reseller has no provider", () => {
  expect(readProfile({ ...typedProfile(reseller), kind: "direct-bill" })).toMatchObject({
    profile: { kind: "direct-bill" },
  });
  expect(readProfile({ ...typedProfile(reseller), kind: "direct-bill" })).not.toHaveProperty("profile.provider");
});

test("nobody is any kind of partner before one is chosen", () => {
  expect(typedProfile(undefined).kind).toBe("");
  expect(readProfile(typedProfile(undefined))).toEqual({ wrong: ["kind"] });
  expect(readProfile({ ...typedProfile(undefined), kind: "direct-bill" })).toHaveProperty(
    "profile.kind",
    "direct-bill",
  );
});

test("each mistake is told by the field it is at", () => {
  const typed = typedProfile(reseller);
  expect(readProfile({ ...typed, provider: " " })).toEqual({ wrong: ["provider"] });
  expect(readProfile({ ...typed, contact: "nobody" })).toEqual({ wrong: ["contact"] });
  expect(readProfile({ ...typed, held: { premier: "2027-02-30" } })).toEqual({ wrong: ["premier"] });
  expect(readProfile({ ...typed, designations: "x".repeat(101) })).toEqual({ wrong: ["designations"] });
  expect(readProfile({ ...typed, accessId: "a b", contractId: "é" })).toEqual({ wrong: ["accessId", "contractId"] });
});

test.for([
  ["csp@northwind.example", "mail"],
  ["+82 2 555 0100", "phone"],
  ["https://northwind.example/support", "portal"],
  ["http://northwind.example/", undefined],
  ["javascript:alert(1)", undefined],
] as const)("%s is reached by %s", ([address, way]) => {
  expect(contactOf(address)?.way).toBe(way);
});
