import * as z from "zod/mini";
import { problemsOf } from "../pricing/list/import.ts";
import { readUntrustedJson } from "../pricing/list/untrusted-json.ts";
import { type PartnerProfile, partnerProfileSchema } from "../schemas/partner-profile.ts";
import { nextBrought, type PolicyRead, policyText } from "./policy-row.ts";
import type { PartnerProfileFault, UserData } from "./user.ts";

/**
 * Takes in what browser policy says of the partner's profile: its JSON as text or as an object, or nothing. A sound profile is in
 * force and kept; while the policy holds a broken one, the last sound one stays beside what is wrong. `now` is epoch milliseconds.
 */
export async function takePolicyProfile(user: UserData, given: unknown, now: number): Promise<void> {
  const read = given === undefined ? undefined : readPolicyProfile(given);
  await user.transaction("rw", user.partnerProfilePolicy, async () => {
    const next = nextBrought(await user.partnerProfilePolicy.get("policy"), read, now);
    if (next) await user.partnerProfilePolicy.put({ id: "policy", ...next });
  });
}

/** A fault names fields and never what stands in them: there may be secrets among them. */
function readPolicyProfile(given: unknown): PolicyRead<PartnerProfile, PartnerProfileFault> {
  const json = readUntrustedJson(policyText(given));
  if ("refused" in json) return { fault: { code: json.refused } };
  const parsed = z.safeParse(partnerProfileSchema, json.value);
  if (parsed.success) return { sound: parsed.data };
  const fields = problemsOf(parsed.error).map(({ path }) => path.join("."));
  return { fault: { code: "invalid", fields: [...new Set(fields)].filter((field) => field !== "").slice(0, 5) } };
}
