import { readPosts } from "../../lib/database/read-posts.ts";
import type { IssuePost } from "../../lib/schemas/health.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { usePorts } from "./ports.ts";
import { useScoped } from "./use-scoped.ts";

/** What Microsoft has said of one issue, newest first, live; `undefined` until it was read. */
export function useIssuePosts(
  scope: Scope,
  issue: { readonly id: string; readonly azure: boolean },
): readonly IssuePost[] | undefined {
  const { cache } = usePorts();
  return useScoped(scope, () => readPosts(cache, scope, issue), `${issue.azure} ${issue.id}`);
}
