import * as z from "zod/mini";
import type { IssuePost, PublishedIssue, ServiceHealth } from "../../schemas/health.ts";
import { nextOfValue, rowsOf, valueCollection } from "../collection.ts";
import type { Endpoint } from "../endpoint.ts";
import { instant } from "../instant.ts";
import { text } from "../text.ts";

const post = z.pipe(
  z.object({
    createdDateTime: instant,
    postType: text,
    description: z.optional(z.nullable(z.object({ contentType: text, content: text }))),
  }),
  z.transform(
    (row): IssuePost => ({
      at: row.createdDateTime ?? "",
      type: row.postType,
      contentType: row.description?.contentType ?? "",
      content: row.description?.content ?? "",
    }),
  ),
);

const issue = z.object({
  id: z.string(),
  title: text,
  service: text,
  feature: text,
  featureGroup: text,
  impactDescription: text,
  classification: text,
  origin: text,
  status: text,
  isResolved: z.nullish(z.boolean()),
  startDateTime: instant,
  endDateTime: instant,
  lastModifiedDateTime: instant,
  posts: z.optional(z.nullable(rowsOf(post))),
});

/** One service with the issues that Microsoft publishes for it in this tenant, and how many of them could not be read. */
export type HealthOverview = {
  readonly service: ServiceHealth;
  readonly issues: readonly PublishedIssue[];
  readonly unreadable: number;
};

function toIssue(serviceId: string, row: z.infer<typeof issue>): PublishedIssue {
  const startedAt = row.startDateTime ?? row.lastModifiedDateTime ?? "";
  const posts = (row.posts?.rows ?? []).toSorted((a, b) => b.at.localeCompare(a.at));
  return {
    id: row.id,
    title: row.title,
    serviceId,
    service: row.service,
    feature: row.feature,
    featureGroup: row.featureGroup,
    impact: row.impactDescription,
    classification: row.classification,
    origin: row.origin,
    status: row.status,
    resolved: row.isResolved ?? row.endDateTime !== undefined,
    startedAt,
    endedAt: row.endDateTime,
    updatedAt: row.lastModifiedDateTime ?? startedAt,
    updates: posts.length,
    posts,
  };
}

const overview = z.pipe(
  z.object({ id: z.string(), service: text, status: text, issues: z.optional(z.nullable(rowsOf(issue))) }),
  z.transform(
    (row): HealthOverview => ({
      service: { id: row.id, service: row.service, status: row.status },
      issues: (row.issues?.rows ?? []).map((entry) => toIssue(row.id, entry)),
      unreadable: row.issues?.unreadable ?? 0,
    }),
  ),
);

const body = valueCollection(overview);

/** The health of every service of the caller's tenant, with its issues, in one call. */
export const healthOverviewsEndpoint: Endpoint<undefined, z.infer<typeof body>> = {
  id: "graph.health-overviews",
  service: "graph",
  method: "GET",
  permissions: ["ServiceHealth.Read.All"],
  allowance: "service-announcements",
  path: () => "/v1.0/admin/serviceAnnouncement/healthOverviews?$expand=issues",
  schema: body,
  next: nextOfValue,
  docs: "https://learn.microsoft.com/graph/api/serviceannouncement-list-healthoverviews",
  verifiedOn: "2026-11-22",
};
