import * as z from "zod/mini";
import { ApiError } from "../api/errors.ts";
import { ownerKey, type RequestRow } from "../database/cache.ts";
import { type Account, tenantIdSchema } from "../schemas/account.ts";
import type { Scope } from "../schemas/scope.ts";
import type { Services } from "./services.ts";
import { customerScope, signedInAccount } from "./signed-in.ts";

/** Which request of which customer, as a page names it. */
export const requestName = {
  tenantId: tenantIdSchema,
  source: z.enum(["partner-center", "azure"]),
  id: z.string().check(z.minLength(1), z.maxLength(200)),
};

const named = z.object(requestName);

export type RequestName = z.infer<typeof named>;

/** What a page says of a change that it asks for: in which window, and the id of the change, made at the click. */
export const actAsked = {
  ...requestName,
  windowId: z.int(),
  actId: z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)),
};

/**
 * A request of the customer's list, which is what makes it this customer's, with the agent who asks. Throws an ApiError
 * `signed-out` where nobody is, and `not-found` for a request that is not on the list.
 */
export async function requestedRow(
  services: Services,
  { tenantId, source, id }: RequestName,
): Promise<{ readonly account: Account; readonly scope: Scope; readonly row: RequestRow }> {
  const account = await signedInAccount(services);
  const scope = await customerScope(services, account, tenantId);
  const row = await services.cache.requests.get([...ownerKey(scope), source, id]);
  if (!row) throw new ApiError({ kind: "not-found", code: "not-on-the-list" });
  return { account, scope, row };
}
