import type * as z from "zod/mini";
import { nextOfValue, valueCollection } from "../collection.ts";
import type { Endpoint } from "../endpoint.ts";
import { publishedIssue } from "./grammar/issue.ts";

const body = valueCollection(publishedIssue);

/** Which issues: all, or those that changed since a moment in epoch milliseconds. */
export type IssuesAsked = { readonly changedSince: number } | undefined;

/** The issues of all services of the caller's tenant, open and past, page by page. They name their service without its id. */
export const issuesEndpoint: Endpoint<IssuesAsked, z.infer<typeof body>> = {
  id: "graph.issues",
  service: "graph",
  method: "GET",
  permissions: ["ServiceHealth.Read.All"],
  allowance: "service-announcements",
  path(asked) {
    const since = asked && encodeURIComponent(`lastModifiedDateTime ge ${new Date(asked.changedSince).toISOString()}`);
    return `/v1.0/admin/serviceAnnouncement/issues?$top=100${since ? `&$filter=${since}` : ""}`;
  },
  schema: body,
  next: nextOfValue,
  docs: "https://learn.microsoft.com/graph/api/serviceannouncement-list-issues",
  verifiedOn: "2026-11-22",
};
