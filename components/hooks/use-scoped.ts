import { useLiveQuery } from "dexie-react-hooks";
import { answerAbout } from "../../lib/database/scoped-answer.ts";
import { type Scope, scopeKey } from "../../lib/schemas/scope.ts";

/**
 * A live query about a scope, asked anew when `about` changes: while the answer at hand is still another's it reads as
 * `undefined`, so that rows are never painted under another tenant's name.
 */
export function useScoped<T>(scope: Scope, query: () => Promise<T>, about = ""): T | undefined {
  const key = `${scopeKey(scope)} ${about}`;
  const answer = useLiveQuery(async () => ({ key, value: await query() }), [key]);
  return answerAbout(key, answer);
}
