import { useContext, useEffect, useEffectEvent, useRef, useState } from "react";
import { type Scope, scopeKey } from "../../lib/schemas/scope.ts";
import { type Look, type Looks, lookOf, withLook } from "../../lib/settings/looks.ts";
import { FirstReadsContext, usePorts } from "./ports.ts";
import { useStored } from "./use-stored.ts";

type Listed = { readonly id: string; readonly updatedAt: string };

/** What the agent saw of a customer's issues when last looking, live; `undefined` where that is not known. */
export function useLastLook(scope: Scope): Look | undefined {
  const kept = useStored(usePorts().looks, useContext(FirstReadsContext)?.looks);
  return kept && lookOf(kept, scope);
}

/** The look before this one; `read` is false until that is known. */
export type Before = { readonly read: boolean; readonly look: Look | undefined };

/**
 * The look before this one, which stays the same while the agent reads. On leaving (another place, another customer, a hidden
 * or closed panel) what was listed becomes the last look.
 */
export function useLooking(scope: Scope, listed: readonly Listed[] | undefined): Before {
  const { looks, now } = usePorts();
  const key = scopeKey(scope);
  const all = useRef<Looks | undefined>(undefined);
  const [before, setBefore] = useState<{ key: string; look: Look | undefined }>();
  const leave = useEffectEvent(() => {
    if (!all.current || !listed) return;
    all.current = withLook(all.current, scope, listed, now());
    void looks.set(all.current);
  });
  const begin = useEffectEvent((kept: Looks) => setBefore({ key: scopeKey(scope), look: lookOf(kept, scope) }));
  useEffect(() => {
    let live = true;
    const stop = looks.watch((kept) => {
      all.current = kept;
    });
    void looks.get().then((kept) => {
      if (!live) return;
      all.current = kept;
      begin(kept);
    });
    const seen = (): void => {
      if (document.visibilityState === "hidden") leave();
      else if (all.current) begin(all.current);
    };
    document.addEventListener("visibilitychange", seen);
    return () => {
      live = false;
      stop();
      document.removeEventListener("visibilitychange", seen);
      leave();
    };
  }, [looks]);
  return before?.key === key ? { read: true, look: before.look } : { read: false, look: undefined };
}
