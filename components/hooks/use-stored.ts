import { useEffect, useState } from "react";
import { follow, type Stored } from "../../lib/settings/stored.ts";

type Watched<T> = Pick<Stored<T>, "get" | "watch">;

/**
 * A stored value, live; `undefined` until it was read, unless `first` was read for the first render. `stored` must keep its
 * identity between renders.
 */
export function useStored<T>(stored: Watched<T>, first?: T): T | undefined {
  const [state, setState] = useState<{ of: Watched<T>; value: T } | undefined>(
    first === undefined ? undefined : { of: stored, value: first },
  );
  useEffect(() => follow(stored, (value) => setState({ of: stored, value })), [stored]);
  return state?.of === stored ? state.value : undefined;
}
