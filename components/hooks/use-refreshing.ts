import { useEffect, useEffectEvent } from "react";
import type { TenantId } from "../../lib/schemas/tenant.ts";
import { stayMs, useAfterPaint } from "./use-after-paint.ts";
import { useCommand } from "./use-command.ts";

const everyMs = 60_000;

/**
 * Keeps what is shown of a customer fresh while somebody looks: on opening, every minute for what is due by then (a failed
 * refresh's next try among it), at once when the line is back, and by hand. `passing`: the customer came while the panel was open,
 * perhaps between two tabs, and is asked for only once it stayed for a second. Nothing is asked while nobody is signed in.
 */
export function useRefreshing(
  tenantId: TenantId,
  { signedIn, passing }: { readonly signedIn: boolean; readonly passing: boolean },
): { refreshing: boolean; refresh: () => void } {
  const { ask, running } = useCommand("refresh-customer");
  const { ask: online } = useCommand("came-online");
  const shown = signedIn ? tenantId : undefined;
  useAfterPaint(shown, () => void ask({ tenantId, force: false }), passing ? stayMs : 0);
  const look = useEffectEvent(() => void ask({ tenantId, force: false }));
  const back = useEffectEvent(() => void online({ tenantId }));
  useEffect(() => {
    if (!signedIn) return;
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") look();
    }, everyMs);
    const heard = (): void => back();
    window.addEventListener("online", heard);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", heard);
    };
  }, [signedIn]);
  return { refreshing: running, refresh: () => void ask({ tenantId, force: true }) };
}
