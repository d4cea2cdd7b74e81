import { useLiveQuery } from "dexie-react-hooks";

/**
 * A live query whose answer belongs to `key`: while the answer at hand is still the previous key's it reads as `undefined`,
 * so that rows are never painted under another tenant's name.
 */
export function useLive<T>(key: string, query: () => Promise<T>): T | undefined {
  const answer = useLiveQuery(async () => ({ key, value: await query() }), [key]);
  return answer?.key === key ? answer.value : undefined;
}
