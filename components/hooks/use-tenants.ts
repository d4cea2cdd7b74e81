import { useLiveQuery } from "dexie-react-hooks";
import { type KnownTenant, readTenants } from "../../lib/database/read.ts";
import type { Account } from "../../lib/schemas/account.ts";
import type { TenantId } from "../../lib/schemas/tenant.ts";
import { usePorts } from "./ports.ts";

export type { KnownTenant } from "../../lib/database/read.ts";

/** What is known of these tenants, live; `undefined` until it was read for these very tenants. */
export function useTenants(account: Account | undefined, ids: readonly TenantId[]): readonly KnownTenant[] | undefined {
  const { cache } = usePorts();
  const key = `${account?.id} ${ids.join()}`;
  const answer = useLiveQuery(
    async () => ({ key, value: account ? await readTenants(cache, account, ids) : [] }),
    [key],
  );
  return answer?.key === key ? answer.value : undefined;
}
