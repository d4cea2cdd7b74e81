import * as z from "zod/mini";
import type { IssuePost, PublishedIssue } from "../../../schemas/health.ts";
import { rowsOf } from "../../collection.ts";
import { instant } from "../../instant.ts";
import { text } from "../../text.ts";

/** An issue as Graph writes it: it names its service, but not by the service's id. */
export type ListedIssue = Omit<PublishedIssue, "serviceId">;

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

const row = z.object({
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

function toIssue(given: z.infer<typeof row>): ListedIssue {
  const startedAt = given.startDateTime ?? given.lastModifiedDateTime ?? "";
  const posts = (given.posts?.rows ?? []).toSorted((a, b) => b.at.localeCompare(a.at));
  return {
    id: given.id,
    title: given.title,
    service: given.service,
    feature: given.feature,
    featureGroup: given.featureGroup,
    impact: given.impactDescription,
    classification: given.classification,
    origin: given.origin,
    status: given.status,
    resolved: given.isResolved ?? given.endDateTime !== undefined,
    startedAt,
    endedAt: given.endDateTime,
    updatedAt: given.lastModifiedDateTime ?? startedAt,
    updates: posts.length,
    posts,
  };
}

/** An issue with its posts, the newest first. */
export const publishedIssue = z.pipe(row, z.transform(toIssue));
