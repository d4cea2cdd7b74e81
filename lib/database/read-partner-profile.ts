import type { Owner } from "../schemas/owner.ts";
import { type PartnerProfile, withoutSecrets } from "../schemas/partner-profile.ts";
import { isSet } from "./policy-row.ts";
import type { PartnerProfileFault, UserData } from "./user.ts";

/** The partner's profile as screens may know it: of each secret only whether there is one. */
export type KnownProfile = {
  /** None where the policy's is broken, never was sound, and the agent has none. */
  readonly profile?: PartnerProfile;
  readonly hasSecret: { readonly accessId: boolean; readonly contractId: boolean };
  /** What a change of the agent's own has to name as the one it was made from; 0 where there is none. */
  readonly version: number;
  /** When it was saved, or taken in from policy; epoch milliseconds. */
  readonly at?: number;
  /** Set by browser policy: it can be read and not changed. */
  readonly policy?: {
    /** Whose profile is in force: the agent's own only while the policy's is broken and never was sound. */
    readonly from: "policy" | "user" | "none";
    /** What is wrong with the policy's profile now. */
    readonly problem?: PartnerProfileFault;
  };
};

type InForce = Omit<KnownProfile, "hasSecret">;

/** The profile in force, with its secrets. The policy's hides the agent's own, which stays. */
function profileInForce(user: UserData, { account, cloud }: Owner): Promise<InForce | undefined> {
  return user.transaction("r", [user.partnerProfiles, user.partnerProfilePolicy], async () => {
    const [own, policy] = await Promise.all([
      user.partnerProfiles.get([account, cloud]),
      user.partnerProfilePolicy.get("policy"),
    ]);
    const mine = own && { profile: own.profile, version: own.version, at: own.at };
    if (!isSet(policy)) return mine;
    const { value: profile, at, fault } = policy;
    const problem = fault === undefined ? {} : { problem: fault };
    if (profile === undefined) return { version: 0, ...mine, policy: { from: mine ? "user" : "none", ...problem } };
    const version = own?.version ?? 0;
    return { profile, version, ...(at === undefined ? {} : { at }), policy: { from: "policy", ...problem } };
  });
}

/** What the organisation or an agent said of the partner; `undefined` where neither did. */
export async function readPartnerProfile(user: UserData, owner: Owner): Promise<KnownProfile | undefined> {
  const inForce = await profileInForce(user, owner);
  if (inForce === undefined) return undefined;
  const { profile, ...rest } = inForce;
  const hasSecret = { accessId: profile?.accessId !== undefined, contractId: profile?.contractId !== undefined };
  return { ...(profile ? { profile: withoutSecrets(profile) } : {}), hasSecret, ...rest };
}

/** The profile with its secrets, for a file that the agent asked to have them in. For nothing else. */
export async function readProfileWithSecrets(user: UserData, owner: Owner): Promise<PartnerProfile | undefined> {
  return (await profileInForce(user, owner))?.profile;
}
