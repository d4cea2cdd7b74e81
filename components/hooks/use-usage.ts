import { useLiveQuery } from "dexie-react-hooks";
import { type KnownUsage, readUsage } from "../../lib/database/read-usage.ts";
import { type Scope, scopeKey } from "../../lib/schemas/scope.ts";
import { usePorts } from "./ports.ts";

export type { KnownUsage } from "../../lib/database/read-usage.ts";

/** What a customer bought and used, live; `undefined` until it was read for this very customer. */
export function useUsage(scope: Scope): KnownUsage | undefined {
  const { user } = usePorts();
  const key = scopeKey(scope);
  const answer = useLiveQuery(async () => ({ key, value: await readUsage(user, scope) }), [key]);
  return answer?.key === key ? answer.value : undefined;
}
