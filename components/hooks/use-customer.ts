import { useContext } from "react";
import type { CustomerRow } from "../../lib/database/cache.ts";
import { readCustomer } from "../../lib/database/read.ts";
import type { Account } from "../../lib/schemas/account.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { FirstReadsContext, usePorts } from "./ports.ts";
import { useLive } from "./use-live.ts";
import { useStored } from "./use-stored.ts";

/** The agent whose rows are shown, signed in or not, and whether signed in. `undefined` until both were read. */
export function useAccount(): { account: Account | undefined; signedIn: boolean } | undefined {
  const ports = usePorts();
  const first = useContext(FirstReadsContext);
  const account = useStored(ports.account, first?.account);
  const session = useStored(ports.session, first?.session);
  return account && session && { account: account.account, signedIn: session.signedIn };
}

/** A customer of the list: `undefined` while it is read, `null` where the list has no such tenant. */
export function useCustomer(scope: Scope): CustomerRow | null | undefined {
  const { cache } = usePorts();
  return useLive("customer", scope, () => readCustomer(cache, scope));
}
