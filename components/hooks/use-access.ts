import { useLiveQuery } from "dexie-react-hooks";
import { type DelegatedAccess, specified } from "../../lib/advice/delegated-access.ts";
import { readAccess, readListTrouble } from "../../lib/database/read-access.ts";
import type { Account } from "../../lib/schemas/account.ts";
import type { ErrorFacts } from "../../lib/schemas/error-facts.ts";
import { type Scope, scopeKey } from "../../lib/schemas/scope.ts";
import { usePorts } from "./ports.ts";
import { useNow } from "./use-now.ts";

/** A failure about a customer in the words of what the relationships say: ended, say, rather than just refused. */
export function useSpecified(error: ErrorFacts | undefined, scope: Scope): ErrorFacts | undefined {
  const { cache } = usePorts();
  const now = useNow();
  const refused = error?.kind === "no-delegated-access";
  const key = scopeKey(scope);
  const access = useLiveQuery(
    async (): Promise<{ key: string; access: DelegatedAccess | undefined }> => ({
      key,
      access: refused ? await readAccess(cache, scope, now) : undefined,
    }),
    [key, refused, now],
  );
  return error && { ...error, kind: specified(error.kind, access?.key === key ? access.access : undefined) };
}

/** Why the customer list could not be brought up to date. */
export function useListTrouble(account: Account): ErrorFacts | undefined {
  const { cache } = usePorts();
  return useLiveQuery(() => readListTrouble(cache, account), [account.id, account.cloud]);
}
