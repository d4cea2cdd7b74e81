import { type CustomerRow, ownerKey } from "../../lib/database/cache.ts";
import type { Account } from "../../lib/schemas/account.ts";
import { type Scope, scopeKey } from "../../lib/schemas/scope.ts";
import type { TenantId } from "../../lib/schemas/tenant.ts";
import { usePorts } from "./ports.ts";
import { useLive } from "./use-live.ts";
import { useStored } from "./use-stored.ts";

/** The agent whose rows are shown, signed in or not, and whether signed in. `undefined` until both were read. */
export function useAccount(): { account: Account | undefined; signedIn: boolean } | undefined {
  const ports = usePorts();
  const account = useStored(ports.account);
  const session = useStored(ports.session);
  return account && session && { account: account.account, signedIn: session.signedIn };
}

/** The scope of a customer's rows for the agent. */
export function scopeOf(account: Account, tenantId: TenantId): Scope {
  return { account: account.id, cloud: account.cloud, tenantId };
}

/** A customer of the list: `undefined` while it is read, `null` where the list has no such tenant. */
export function useCustomer(scope: Scope): CustomerRow | null | undefined {
  const { cache } = usePorts();
  return useLive(scopeKey(scope), async () => (await cache.customers.get(ownerKey(scope))) ?? null);
}
