import type { Client, SendOptions } from "../api/client.ts";
import type { Caller } from "../api/endpoint.ts";
import type { Cache } from "../database/cache.ts";
import type { Scope } from "../schemas/scope.ts";

/** What a refresh brought: how to write it, in one transaction, and how many rows could not be read. */
export type Fetched = { readonly unreadable: number; write(cache: Cache, scope: Scope): Promise<void> };

/**
 * One thing that is fetched and kept: its name, when it is stale, what it fetches. The scope says for which tenant:
 * the partner's own for `partner` sources, a customer's for the others.
 */
export type Source = {
  readonly id: string;
  readonly about: "partner" | "customer";
  readonly staleAfterMs: number;
  readonly tables: readonly ("customers" | "services" | "issues")[];
  fetch(client: Client, caller: Caller, options: SendOptions): Promise<Fetched>;
};
