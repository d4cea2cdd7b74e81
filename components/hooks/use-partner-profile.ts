import { useLiveQuery } from "dexie-react-hooks";
import { type KnownProfile, readPartnerProfile } from "../../lib/database/read-partner-profile.ts";
import type { Account } from "../../lib/schemas/account.ts";
import { ownerOf, ownerText } from "../../lib/schemas/owner.ts";
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
