import { useEffect, useEffectEvent, useState } from "react";
import type { CommandInput } from "../../lib/commands/index.ts";
import {
  type RequestName,
  readRequestActs,
  readRequestDetail,
  readRequestDraft,
  readRequestDrafts,
} from "../../lib/database/read-request.ts";
import { requestKey } from "../../lib/requests/merge.ts";
import type { RequestAct } from "../../lib/schemas/request-act.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { usePorts } from "./ports.ts";
import { useCommand } from "./use-command.ts";
import { useNow } from "./use-now.ts";
import { useScoped } from "./use-scoped.ts";

export type { RequestName } from "../../lib/database/read-request.ts";

/** One request as it was last read whole. */
export type RequestDetailRow = NonNullable<Awaited<ReturnType<typeof readRequestDetail>>>;

/** How long what was done is said. */
const saidMs = 10 * 60_000;

/** A request whole, live, brought up to date when it is looked at; `undefined` until the cache was read, `null` for never fetched. */
export function useRequestDetail(scope: Scope, name: RequestName, signedIn: boolean) {
  const { cache } = usePorts();
  const { ask, running } = useCommand("refresh-request");
  const { source, id } = name;
  const key = requestKey(name);
  const look = useEffectEvent(() => void ask({ tenantId: scope.tenantId, source, id, force: false }));
  useEffect(() => {
    if (signedIn && key) look();
  }, [signedIn, key]);
  const row = useScoped(scope, () => readRequestDetail(cache, scope, name), `detail ${key}`);
  return { row, running };
}

/** The last change of each request of a tenant that there is still something to say of, by the request's key; live. */
export function useRequestActs(scope: Scope): ReadonlyMap<string, RequestAct> {
  const { user } = usePorts();
  const now = useNow();
  const acts = useScoped(scope, () => readRequestActs(user, scope), "request-acts");
  const last = new Map<string, RequestAct>();
  for (const act of acts ?? []) {
    const key = requestKey({ source: act.source, id: act.request });
    if (act.state === "done" && now - (act.endedAt ?? 0) > saidMs) continue;
    if (!last.has(key)) last.set(key, act);
  }
  return last;
}

/** The keys of a tenant's requests that a draft is kept for; live. */
export function useRequestDrafts(scope: Scope): ReadonlySet<string> {
  const { user } = usePorts();
  const names = useScoped(scope, () => readRequestDrafts(user, scope), "request-drafts");
  return new Set((names ?? []).map(requestKey));
}

/** What the agent types for a request: kept with every key, so that nothing that closes the panel loses it. */
export function useRequestDraft(
  scope: Scope,
  name: RequestName,
): { text: string | undefined; type(text: string): void } {
  const { user, now } = usePorts();
  const { ask } = useCommand("keep-request-draft");
  const kept = useScoped(scope, () => readRequestDraft(user, scope, name), `draft ${requestKey(name)}`);
  const [typed, setTyped] = useState<{ text: string; at: number }>();
  const { account, cloud, tenantId } = scope;
  const type = (text: string): void => {
    // Two keys within one millisecond still have their order.
    const at = Math.max(now(), (typed?.at ?? 0) + 1);
    setTyped({ text, at });
    void ask({ owner: { account, cloud }, tenantId, source: name.source, id: name.id, text, at });
  };
  return { text: typed?.text ?? kept, type };
}

/** What is said of each change that is asked for in this window; its id is made at the click. */
export function useNewAct(scope: Scope, { source, id }: RequestName): () => CommandInput<"close-request"> {
  const { windowId } = usePorts();
  const { tenantId } = scope;
  return () => ({ tenantId, source, id, windowId, actId: crypto.randomUUID() });
}
