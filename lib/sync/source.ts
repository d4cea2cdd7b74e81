import type { Client, SendOptions } from "../api/client.ts";
import type { Caller } from "../api/endpoint.ts";
import type { Cache } from "../database/cache.ts";
import type { Scope } from "../schemas/scope.ts";

/** What a refresh brought: how to write it, in one transaction, and how many rows could not be read. */
export type Fetched = { readonly unreadable: number; write(cache: Cache, scope: Scope): Promise<void> };

/** What a source may look at while it fetches. */
export type Wanted = SendOptions & { readonly cache: Cache; readonly scope: Scope; readonly now: number };

/**
 * One thing that is fetched and kept: its name, when it is stale, what it fetches. The scope says for which tenant:
 * the partner's own for `partner` sources, a customer's for the others.
 */
export type Source = {
  readonly id: string;
  readonly about: "partner" | "customer";
  /** In whose tenant the call is made, where it is not the scope's. */
  readonly at?: "partner";
  readonly staleAfterMs: number;
  readonly tables: readonly (keyof Rows)[];
  /** The source whose rows it looks at; that one is refreshed first, and stands before it on the list. */
  readonly after?: string;
  /** Whether there is anything to ask for, by what the cache knows; without it there always is. */
  applies?(cache: Cache, scope: Scope): Promise<boolean>;
  fetch(client: Client, caller: Caller, wanted: Wanted): Promise<Fetched>;
};

type Rows = Pick<
  Cache,
  | "azureEvents"
  | "azureSubscriptions"
  | "customers"
  | "issues"
  | "managementLinks"
  | "messages"
  | "organizations"
  | "posts"
  | "packs"
  | "profiles"
  | "relationships"
  | "requests"
  | "services"
  | "subscriptions"
>;
