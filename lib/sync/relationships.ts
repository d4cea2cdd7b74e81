import { delegatedAdminRelationshipsEndpoint } from "../api/graph/delegated-admin-relationships.ts";
import type { RelationshipRow } from "../database/cache.ts";
import { replaceRows } from "../database/replace.ts";
import type { Relationship } from "../schemas/relationship.ts";
import type { Source } from "./source.ts";

/** The partner's GDAP relationships with all customers. One that no customer has accepted yet belongs to nobody, and is not kept. */
export const relationshipsSource: Source = {
  id: "relationships",
  about: "partner",
  staleAfterMs: 24 * 60 * 60 * 1000,
  tables: ["relationships"],
  async fetch(client, caller, { signal }) {
    const found = new Map<string, Relationship>();
    let unreadable = 0;
    const options = signal ? { signal } : {};
    for await (const page of client.pages(delegatedAdminRelationshipsEndpoint, undefined, caller, options)) {
      for (const relationship of page.value.rows) found.set(relationship.id, relationship);
      unreadable += page.value.unreadable;
    }
    return {
      unreadable,
      async write(cache, { account, cloud }) {
        const rows = [...found.values()].flatMap((relationship): RelationshipRow[] =>
          relationship.customer ? [{ account, cloud, tenantId: relationship.customer, ...relationship }] : [],
        );
        const key = ({ tenantId, id }: RelationshipRow): string => `${tenantId} ${id}`;
        await replaceRows(cache.relationships, "[account+cloud]", [account, cloud], rows, key);
      },
    };
  },
};
