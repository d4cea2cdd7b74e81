import { graphDate } from "../dates.ts";
import type { Issue, Service } from "../worlds/world.ts";

/** An issue as Graph writes it. */
export function issueBody(service: string, issue: Issue): Record<string, unknown> {
  return {
    startDateTime: graphDate(issue.startedAt),
    endDateTime: issue.endedAt === undefined ? null : graphDate(issue.endedAt),
    lastModifiedDateTime: graphDate(issue.updatedAt),
    title: issue.title,
    id: issue.id,
    impactDescription: issue.impact,
    classification: issue.classification,
    origin: issue.origin,
    status: issue.status,
    service,
    feature: issue.feature,
    featureGroup: issue.featureGroup,
    isResolved: issue.resolved,
    highImpact: null,
    details: issue.details,
    posts: issue.posts.map((post) => ({
      createdDateTime: graphDate(post.at),
      postType: post.type,
      description: { contentType: "Html", content: post.html },
    })),
  };
}

/** A service as Graph writes it, with its issues where they are asked for. */
export function overviewBody(service: Service, withIssues: boolean): Record<string, unknown> {
  return {
    service: service.service,
    status: service.status,
    id: service.id,
    ...(withIssues ? { issues: service.issues.map((issue) => issueBody(service.service, issue)) } : {}),
  };
}
