import { useEffect, useMemo, useRef, useState } from "react";
import type { Json } from "../../lib/pricing/editor/json.ts";
import type { Owner } from "../../lib/schemas/owner.ts";
import { useCommand } from "../hooks/use-command.ts";
import { draftKeeper } from "./draft-keeper.ts";

type Kept = { readonly draft: Json | undefined; readonly base: number };

/**
 * Keeps an editor's draft as it is typed and when the page goes, and discards it when there is none any more. Answers whether the
 * last keeping was done.
 */
export function useKeeping({ account, cloud }: Owner, editor: string, draft: Json | undefined, base: number): boolean {
  const { ask } = useCommand("keep-price-list-draft");
  const [done, setDone] = useState(true);
  const keeper = useMemo(
    () => draftKeeper<Kept>((kept) => ask({ owner: { account, cloud }, editor, ...kept }), setDone),
    [ask, account, cloud, editor],
  );
  const untouched = useRef(true);
  useEffect(() => {
    if (untouched.current && draft === undefined) return;
    untouched.current = false;
    keeper.keep({ draft, base });
  }, [keeper, draft, base]);
  useEffect(() => {
    const leave = (): void => keeper.flush();
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [keeper]);
  return done;
}
