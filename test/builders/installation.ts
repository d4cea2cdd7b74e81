import { createClient } from "../../lib/api/client.ts";
import type { Cache } from "../../lib/database/cache.ts";
import { storedGate } from "../../lib/database/stored-gate.ts";
import type { RefreshPorts } from "../../lib/sync/refresh.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { emptyCache } from "./cache.ts";
import { type Clock, hour } from "./clock.ts";
import { fetchOf, tokenOf } from "./sandbox.ts";

type Given = {
  readonly sandbox: Sandbox;
  readonly clock: Clock;
  readonly cache?: Cache;
  readonly fetch?: typeof fetch;
};

/** What refreshes in one browser: its own cache and budget, Mina's tokens, and the sandbox outside. */
export function installation({ sandbox, clock, cache = emptyCache(), fetch = fetchOf(sandbox) }: Given): RefreshPorts {
  const tokens = new Map<string, { readonly token: string; readonly until: number }>();
  const client = createClient({
    fetch,
    async token(caller, scopes) {
      const key = `${caller.tenantId} ${scopes.join(" ")}`;
      const kept = tokens.get(key);
      if (kept && clock.now() < kept.until) return { token: kept.token, tenantId: caller.tenantId };
      const token = await tokenOf(sandbox, caller.tenantId, scopes);
      tokens.set(key, { token, until: clock.now() + hour / 2 });
      return { token, tenantId: caller.tenantId };
    },
    now: clock.now,
    sleep: async () => {},
    id: () => crypto.randomUUID(),
    random: () => 0.5,
    gate: storedGate(cache, clock.now),
  });
  return { cache, client, now: clock.now };
}
