import * as z from "zod/mini";
import { ApiError } from "../api/errors.ts";
import { isSet } from "../database/policy-row.ts";
import { ownerSchema } from "../schemas/owner.ts";
import { type PartnerProfile, partnerProfileSchema } from "../schemas/partner-profile.ts";
import type { Command } from "./command.ts";
import { nextVersion, ofThisAgent, versionSchema } from "./owned.ts";

const { accessId, contractId, ...open } = partnerProfileSchema.shape;

/** A new secret, `null` to remove the one there is, nothing to leave it: a page cannot say what it never knew. */
const input = z.object({
  owner: ownerSchema,
  profile: z.strictObject(open),
  accessId: z.nullable(accessId),
  contractId: z.nullable(contractId),
  from: versionSchema,
});

/** Saves what the partner is and holds with Microsoft, in place of the version it was made from; refused while policy sets it. */
export const savePartnerProfile: Command<"save-partner-profile", "own-page", z.infer<typeof input>> = {
  name: "save-partner-profile",
  from: "own-page",
  input,
  async run({ owner, profile, from, ...secrets }, services) {
    await ofThisAgent(services, owner);
    const { user, refreshing } = services;
    const { account, cloud } = owner;
    await user.transaction("rw", [user.partnerProfiles, user.partnerProfilePolicy], async () => {
      if (isSet(await user.partnerProfilePolicy.get("policy"))) throw new ApiError({ kind: "set-by-organisation" });
      const row = await user.partnerProfiles.get([account, cloud]);
      const version = nextVersion(row, from);
      const secret = (name: "accessId" | "contractId"): Partial<PartnerProfile> => {
        const value = secrets[name] === undefined ? row?.profile[name] : secrets[name];
        return value == null ? {} : { [name]: value };
      };
      const whole = { ...profile, ...secret("accessId"), ...secret("contractId") };
      await user.partnerProfiles.put({ account, cloud, profile: whole, version, at: refreshing.now() });
    });
  },
};
