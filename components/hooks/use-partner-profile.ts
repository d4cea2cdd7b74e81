import { useLiveQuery } from "dexie-react-hooks";
import {
  type KnownProfile,
  readPartnerProfile,
  readProfileWithSecrets,
} from "../../lib/database/read-partner-profile.ts";
import type { Account } from "../../lib/schemas/account.ts";
import { ownerOf, ownerText } from "../../lib/schemas/owner.ts";
import { type PartnerProfile, withoutSecrets } from "../../lib/schemas/partner-profile.ts";
import { usePorts } from "./ports.ts";

export type { KnownProfile } from "../../lib/database/read-partner-profile.ts";

/** The partner's profile without its secrets, live: `undefined` until it was read for this very agent, `null` where there is none. */
export function usePartnerProfile(account: Account): KnownProfile | null | undefined {
  const { user } = usePorts();
  const owner = ownerOf(account);
  const key = ownerText(owner);
  const answer = useLiveQuery(async () => ({ key, value: (await readPartnerProfile(user, owner)) ?? null }), [key]);
  return answer?.key === key ? answer.value : undefined;
}

/** Reads the profile for a file to keep: with its secrets only where the agent asked for them. */
export function useProfileForFile(account: Account): (withSecrets: boolean) => Promise<PartnerProfile | undefined> {
  const { user } = usePorts();
  return async (withSecrets) => {
    const profile = await readProfileWithSecrets(user, ownerOf(account));
    return withSecrets || !profile ? profile : withoutSecrets(profile);
  };
}
