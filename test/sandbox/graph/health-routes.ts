import type { Context, Hono } from "hono";
import { holds } from "../access.ts";
import { graphDate } from "../dates.ts";
import type { Scene } from "../scene.ts";
import { healthRoles } from "../worlds/roles.ts";
import type { Message } from "../worlds/world.ts";
import type { GraphEnv } from "./env.ts";
import { graphError, graphForbidden, graphHeaders, graphThrottled } from "./errors.ts";
import { issueBody, overviewBody } from "./health.ts";
import type { Limits } from "./limits.ts";
import { graphCollection, graphObject } from "./paging.ts";
import { queried } from "./query.ts";

const root = "/v1.0/admin/serviceAnnouncement";
const metadata = "$metadata#admin/serviceAnnouncement";

function messageBody(message: Message): Record<string, unknown> {
  return {
    startDateTime: graphDate(message.startedAt),
    endDateTime: graphDate(message.endedAt),
    lastModifiedDateTime: graphDate(message.updatedAt),
    title: message.title,
    id: message.id,
    category: message.category,
    severity: message.severity,
    tags: message.tags,
    isMajorChange: message.majorChange,
    actionRequiredByDateTime: message.actBefore === undefined ? null : graphDate(message.actBefore),
    services: message.services,
    expiryDateTime: null,
    hasAttachments: false,
    viewPoint: null,
    details: [],
    body: { contentType: "Html", content: message.html },
  };
}

/** Service health and the message centre: counted per tenant, and for those who hold a role that may read them. */
export function healthRoutes(app: Hono<GraphEnv>, scene: Scene, limits: Limits): void {
  const missing = (c: Context<GraphEnv>): Response =>
    graphError(c.req.raw, scene.clock(), 404, "UnknownError", "Not found.");

  const collection = (c: Context<GraphEnv>, name: string, rows: Record<string, unknown>[]): Response => {
    const found = queried(rows, new URL(c.req.url).searchParams);
    return found
      ? graphCollection(c.req.raw, `${metadata}/${name}`, found, scene.pageSizes.graph)
      : graphError(c.req.raw, scene.clock(), 400, "BadRequest", "The query is not one the sandbox knows.");
  };

  const issues = (c: Context<GraphEnv>): Record<string, unknown>[] =>
    c.var.caller.tenant.services.flatMap((entry) => entry.issues.map((issue) => issueBody(entry.service, issue)));

  app.use(`${root}/*`, async (c, next) => {
    const { tenant, agent, partner, token } = c.var.caller;
    const wait = limits.count(tenant.tenantId, scene.clock());
    if (wait !== undefined) return graphThrottled(c.req.raw, scene.clock(), wait);
    const permission = c.req.path.startsWith(`${root}/messages`) ? "ServiceMessage.Read.All" : "ServiceHealth.Read.All";
    const allowed = token.permissions.includes(permission) && holds(partner, agent, tenant, scene.clock(), healthRoles);
    return allowed ? next() : graphForbidden(c.req.raw, scene.clock());
  });
  app.get(`${root}/healthOverviews`, (c) => {
    const expanded = new URL(c.req.url).searchParams.get("$expand") === "issues";
    const rows = c.var.caller.tenant.services.map((service) => overviewBody(service, expanded));
    return collection(c, `healthOverviews${expanded ? "(issues())" : ""}`, rows);
  });
  app.get(`${root}/healthOverviews/:id`, (c) => {
    const expanded = new URL(c.req.url).searchParams.get("$expand") === "issues";
    const service = c.var.caller.tenant.services.find(({ id }) => id === c.req.param("id"));
    if (!service) return missing(c);
    return graphObject(c.req.raw, `${metadata}/healthOverviews/$entity`, overviewBody(service, expanded));
  });
  app.get(`${root}/issues`, (c) => collection(c, "issues", issues(c)));
  app.get(`${root}/issues/:id`, (c) => {
    const issue = issues(c).find(({ id }) => id === c.req.param("id"));
    return issue ? graphObject(c.req.raw, `${metadata}/issues/$entity`, issue) : missing(c);
  });
  app.get(`${root}/issues/:id/incidentReport`, (c) => {
    const issue = issues(c).find(({ id }) => id === c.req.param("id"));
    if (issue?.status !== "PostIncidentReviewPublished") return missing(c);
    const headers = { ...graphHeaders(c.req.raw), "Content-Type": "application/octet-stream" };
    return new Response("SANDBOX: a post-incident review", { headers });
  });
  app.get(`${root}/messages`, (c) => collection(c, "messages", c.var.caller.tenant.messages.map(messageBody)));
  app.get(`${root}/messages/:id`, (c) => {
    const message = c.var.caller.tenant.messages.find(({ id }) => id === c.req.param("id"));
    return message ? graphObject(c.req.raw, `${metadata}/messages/$entity`, messageBody(message)) : missing(c);
  });
}
