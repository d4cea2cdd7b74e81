import { ApiError } from "../api/errors.ts";
import type { Account } from "../schemas/account.ts";
import { type Owner, ownerOf } from "../schemas/owner.ts";
import type { Scope } from "../schemas/scope.ts";
import type { TenantId } from "../schemas/tenant.ts";
import type { Services } from "./services.ts";

/** The agent who is signed in. Throws an ApiError `signed-out` where nobody is. */
export async function signedInAccount({ account: stored, session }: Services): Promise<Account> {
  const { account } = await stored.get();
  if (!account || !(await session.of(account.cloud).get()).signedIn) throw new ApiError({ kind: "signed-out" });
  return account;
}

/** The scope of one of the agent's customers. Throws an ApiError `not-found` for any other tenant. */
export async function customerScope({ cache }: Services, agent: Account | Owner, tenantId: TenantId): Promise<Scope> {
  const { account, cloud } = "id" in agent ? ownerOf(agent) : agent;
  const scope = { account, cloud, tenantId };
  const customer = await cache.customers.get([scope.account, scope.cloud, scope.tenantId]);
  if (!customer) throw new ApiError({ kind: "not-found", code: "not-a-customer" });
  return scope;
}
