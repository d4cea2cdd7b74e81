import { type HealthOverview, healthOverviewsEndpoint } from "../api/graph/health-overviews.ts";
import { ownerKey } from "../database/cache.ts";
import { replaceRows } from "../database/replace.ts";
import type { Source } from "./source.ts";

/** A customer's service health with its issues, in one call. */
export const healthSource: Source = {
  id: "health",
  about: "customer",
  staleAfterMs: 5 * 60 * 1000,
  tables: ["services", "issues", "posts"],
  async fetch(client, caller, options) {
    const overviews: HealthOverview[] = [];
    let unreadable = 0;
    for await (const page of client.pages(healthOverviewsEndpoint, undefined, caller, options)) {
      overviews.push(...page.value.rows);
      unreadable += page.value.rows.reduce((sum, row) => sum + row.unreadable, page.value.unreadable);
    }
    return {
      unreadable,
      async write(cache, scope) {
        const services = overviews.map(({ service }) => ({ ...scope, ...service }));
        const published = overviews.flatMap((overview) => overview.issues);
        const issues = published.map(({ posts: _apart, ...issue }) => ({ ...scope, ...issue }));
        const posts = published.map((issue) => ({ ...scope, id: issue.id, posts: issue.posts }));
        const owner = "[account+cloud+tenantId]";
        await replaceRows(cache.services, owner, ownerKey(scope), services, (row) => row.id);
        await replaceRows(cache.issues, owner, ownerKey(scope), issues, (row) => row.id);
        await replaceRows(cache.posts, owner, ownerKey(scope), posts, (row) => row.id);
      },
    };
  },
};
