import { expect, onTestFinished, test } from "vitest";
import "../../builders/cache.ts";
import { takePolicyProfile } from "../../../lib/database/partner-profile-policy.ts";
import { readPartnerProfile, readProfileWithSecrets } from "../../../lib/database/read-partner-profile.ts";
import { UserData } from "../../../lib/database/user.ts";
import { ownerOf } from "../../../lib/schemas/owner.ts";
import type { PartnerProfile } from "../../../lib/schemas/partner-profile.ts";
import { noon } from "../../builders/clock.ts";
import { mina } from "../../builders/tenants.ts";

const minas = ownerOf(mina);
const open: PartnerProfile = {
  kind: "indirect-reseller",
  provider: { name: "Northwind" },
  plans: [{ plan: "advanced", lastDay: "2027-06-30" }],
  designations: ["Security"],
};
const given: PartnerProfile = { ...open, accessId: "ORG-AB12" };
const own: PartnerProfile = { kind: "direct-bill", plans: [], designations: [], contractId: "OWN-C-1" };
const row = { ...minas, profile: own, version: 4, at: noon };
const { contractId: _own, ...ownOpen } = own;
const ofOwn = { profile: ownOpen, hasSecret: { accessId: false, contractId: true }, version: 4, at: noon };
const ofPolicy = { profile: open, hasSecret: { accessId: true, contractId: false } };

async function user({ withOwn = false } = {}): Promise<UserData> {
  const made = new UserData(`user-${crypto.randomUUID()}`);
  onTestFinished(() => made.delete());
  if (withOwn) await made.partnerProfiles.put(row);
  return made;
}

test.for([
  ["text", `${JSON.stringify(given, undefined, 2)}\n`],
  ["an object", structuredClone(given)],
] as const)(
  "the policy's profile as %s is everyone's and hides the agent's own, which is not touched and comes back",
  async ([, value]) => {
    const made = await user({ withOwn: true });
    await takePolicyProfile(made, value, noon + 1);
    const policy = { from: "policy" };
    expect(await readPartnerProfile(made, minas)).toEqual({ ...ofPolicy, version: 4, at: noon + 1, policy });
    const somebodyElse = { account: "somebody.else", cloud: "usgov" } as const;
    expect(await readPartnerProfile(made, somebodyElse)).toEqual({ ...ofPolicy, version: 0, at: noon + 1, policy });
    expect(await readProfileWithSecrets(made, minas)).toEqual(given);
    expect(await made.partnerProfiles.toArray()).toEqual([row]);
    await takePolicyProfile(made, undefined, noon + 2);
    expect(await readPartnerProfile(made, minas)).toEqual(ofOwn);
    expect(await readPartnerProfile(made, somebodyElse)).toBeUndefined();
  },
);

test.for<[what: string, broken: unknown, problem: object]>([
  ["is no JSON", "{", { code: "not-json" }],
  ["is empty", "", { code: "not-json" }],
  ["is a number", 7, { code: "invalid", fields: [] }],
  ["is a price list", { format: "partner-sidekick-price-list" }, { fields: ["kind", "plans", "designations"] }],
  ["has a mistake", { ...given, plans: [{ plan: "gold" }] }, { code: "invalid", fields: ["plans.0.plan"] }],
  ["has a day that is none", { ...given, plans: [{ plan: "premier", lastDay: "2027-02-30" }] }, { code: "invalid" }],
  ["reaches for a prototype", `{"__proto__":{}}`, { code: "dangerous-key" }],
])(
  "a policy's profile that %s is said; the agent's own stays, or the last sound one, through a gap as well",
  async ([, broken, problem]) => {
    const made = await user({ withOwn: true });
    await takePolicyProfile(made, broken, noon);
    expect(await readPartnerProfile(made, minas)).toMatchObject({ ...ofOwn, policy: { from: "user", problem } });
    await takePolicyProfile(made, given, noon + 1);
    await takePolicyProfile(made, undefined, noon + 2);
    await takePolicyProfile(made, broken, noon + 3);
    const known = await readPartnerProfile(made, minas);
    expect(known).toMatchObject({ ...ofPolicy, at: noon + 1, policy: { from: "policy", problem } });
  },
);

test("a broken one where nobody has a profile leaves none, and is said", async () => {
  const made = await user();
  await takePolicyProfile(made, "{", noon);
  expect(await readPartnerProfile(made, minas)).toEqual({
    hasSecret: { accessId: false, contractId: false },
    version: 0,
    policy: { from: "none", problem: { code: "not-json" } },
  });
});

test("a secret with a mistake is named and never repeated", async () => {
  const made = await user();
  await takePolicyProfile(made, { ...given, accessId: "AB12 SECRET" }, noon);
  const known = await readPartnerProfile(made, minas);
  expect(known?.policy?.problem).toEqual({ code: "invalid", fields: ["accessId"] });
  expect(JSON.stringify(await made.partnerProfilePolicy.toArray())).not.toContain("SECRET");
});

test("a policy that is the same again is not written anew", async () => {
  const made = await user();
  await takePolicyProfile(made, given, noon);
  await takePolicyProfile(made, JSON.stringify(given), noon + 1);
  expect(await readPartnerProfile(made, minas)).toMatchObject({ at: noon });
});
