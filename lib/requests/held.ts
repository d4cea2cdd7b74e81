import type { ListedRequest, RequestList } from "./merge.ts";

/** Where an opened request stood when it was opened. */
export type Held = { readonly key: string; readonly part: keyof RequestList; readonly at: number };

/** Where a request of a list stands; `undefined` where it is in neither part. */
export function placeIn(list: RequestList, key: string): Held | undefined {
  for (const part of ["open", "closed"] as const) {
    const at = list[part].findIndex((listed) => listed.key === key);
    if (at >= 0) return { key, part, at };
  }
  return undefined;
}

/**
 * The list with one request where it stood, whatever became of it since: what is being read or was just changed does not run away
 * from under the hand. Without a place, or where the request is gone, the list as it is.
 */
export function withHeld(list: RequestList, held: Held | undefined): RequestList {
  const found = held && [...list.open, ...list.closed].find(({ key }) => key === held.key);
  if (!held || !found) return list;
  const others = (part: keyof RequestList): readonly ListedRequest[] => list[part].filter((one) => one !== found);
  const parts = { open: others("open"), closed: others("closed") };
  return { ...parts, [held.part]: parts[held.part].toSpliced(held.at, 0, found) };
}
