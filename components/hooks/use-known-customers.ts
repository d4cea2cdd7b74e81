import { useLiveQuery } from "dexie-react-hooks";
import { type KnownCustomers, readKnownCustomers } from "../../lib/database/read-known-customers.ts";
import { usePorts } from "./ports.ts";
import { useAccount } from "./use-customer.ts";

export type { KnownCustomers } from "../../lib/database/read-known-customers.ts";

/** The customers of whoever is known here, by their keys, live: `undefined` until read, `null` where there is no customer list yet. */
export function useKnownCustomers(): KnownCustomers | null | undefined {
  const { cache } = usePorts();
  const account = useAccount()?.account;
  const key = account && `${account.cloud} ${account.id}`;
  const answer = useLiveQuery(
    async () => ({ key, value: account ? await readKnownCustomers(cache, account) : null }),
    [key],
  );
  return answer && answer.key === key ? answer.value : undefined;
}
