import type { ListedRequest, RequestList } from "./merge.ts";

/** An opened request as it was when it was opened, and where it stood. */
export type Held = { readonly listed: ListedRequest; readonly part: keyof RequestList; readonly at: number };

/** A request of a list with its place; `undefined` where it is in neither part. */
export function heldIn(list: RequestList, key: string): Held | undefined {
  for (const part of ["open", "closed"] as const) {
    const at = list[part].findIndex((listed) => listed.key === key);
    const listed = list[part][at];
    if (listed) return { listed, part, at };
  }
  return undefined;
}

/** Whether Microsoft lists an opened request no longer. */
export const isGone = (list: RequestList, { listed: { key } }: Held): boolean => heldIn(list, key) === undefined;

/**
 * The list with one request where it stood, whatever became of it since, even where it is listed no longer: what is being read,
 * written to or was just changed does not run away from under the hand.
 */
export function withHeld(list: RequestList, held: Held | undefined): RequestList {
  if (!held) return list;
  const { key } = held.listed;
  const now = heldIn(list, key)?.listed ?? held.listed;
  const others = (part: keyof RequestList): readonly ListedRequest[] => list[part].filter((one) => one.key !== key);
  const parts = { open: others("open"), closed: others("closed") };
  return { ...parts, [held.part]: parts[held.part].toSpliced(held.at, 0, now) };
}
