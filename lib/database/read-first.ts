import type { Scope } from "../schemas/scope.ts";
import type { Cache } from "./cache.ts";
import { healthRows, healthTables, readCustomer } from "./read.ts";
import { relationshipRows } from "./read-relationship.ts";
import { requestNumbers } from "./read-source.ts";

/** What the first paint of a customer's overview needs, from one moment: one transaction, because each is a wait of its own. */
export function readFirst(cache: Cache, scope: Scope) {
  const tables = [...healthTables(cache), cache.customers, cache.relationships, cache.requests];
  return cache.transaction("r", tables, async () => {
    const [customer, health, relationship, requests] = await Promise.all([
      readCustomer(cache, scope),
      healthRows(cache, scope),
      relationshipRows(cache, scope),
      requestNumbers(cache, scope),
    ]);
    return { scope, customer, health, relationship, requests };
  });
}
