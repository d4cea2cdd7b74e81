import { eventPosts } from "../health/azure.ts";
import type { IssuePost } from "../schemas/health.ts";
import type { Scope } from "../schemas/scope.ts";
import { type Cache, ownerKey } from "./cache.ts";

/** What Microsoft has said of one issue, newest first: an event of Azure's, or an issue of the online services. */
export async function readPosts(
  cache: Cache,
  scope: Scope,
  issue: { readonly id: string; readonly azure: boolean },
): Promise<readonly IssuePost[]> {
  const owner = ownerKey(scope);
  if (!issue.azure) return (await cache.posts.get([...owner, issue.id]))?.posts ?? [];
  const events = cache.azureEvents.where("[account+cloud+tenantId]").equals(owner);
  const event = await events.filter(({ id }) => id === issue.id).first();
  return event ? eventPosts(event) : [];
}
