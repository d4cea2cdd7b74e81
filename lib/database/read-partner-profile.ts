import type { Owner } from "../schemas/owner.ts";
import { type PartnerProfile, withoutSecrets } from "../schemas/partner-profile.ts";
import type { UserData } from "./user.ts";

/** The partner's profile as screens may know it: of each secret only whether there is one. */
export type KnownProfile = {
  readonly profile: PartnerProfile;
  readonly hasSecret: { readonly accessId: boolean; readonly contractId: boolean };
  /** What a change has to name as the one it was made from. */
  readonly version: number;
  /** When it was saved; epoch milliseconds. */
  readonly at: number;
};

/** What an agent said of the partner; `undefined` where nothing was. */
export async function readPartnerProfile(user: UserData, { account, cloud }: Owner): Promise<KnownProfile | undefined> {
  const row = await user.partnerProfiles.get([account, cloud]);
  if (row === undefined) return undefined;
  const { profile, version, at } = row;
  const hasSecret = { accessId: profile.accessId !== undefined, contractId: profile.contractId !== undefined };
  return { profile: withoutSecrets(profile), hasSecret, version, at };
}

/** The profile with its secrets, for a file that the agent asked to have them in. For nothing else. */
export async function readProfileWithSecrets(
  user: UserData,
  { account, cloud }: Owner,
): Promise<PartnerProfile | undefined> {
  return (await user.partnerProfiles.get([account, cloud]))?.profile;
}
