import { useLiveQuery } from "dexie-react-hooks";
import { useContext } from "react";
import { answerAbout } from "../../lib/database/scoped-answer.ts";
import { type Scope, scopeKey } from "../../lib/schemas/scope.ts";
import { FirstReadsContext, type FirstRows } from "./ports.ts";

/**
 * A live query whose answer belongs to `scope`: while the answer at hand is still another scope's it reads as `undefined`, so
 * that rows are never painted under another tenant's name.
 */
export function useLive<Name extends keyof FirstRows>(
  name: Name,
  scope: Scope,
  query: () => Promise<FirstRows[Name]>,
): FirstRows[Name] | undefined {
  const key = scopeKey(scope);
  const first = useContext(FirstReadsContext)?.rows;
  const primed = first && scopeKey(first.scope) === key ? { key, value: first[name] } : undefined;
  const answer = useLiveQuery(async () => ({ key, value: await query() }), [key], primed);
  return answerAbout(key, answer);
}
