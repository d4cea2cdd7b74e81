import { type Context, Hono } from "hono";
import type { CloudId } from "../../../lib/schemas/cloud.ts";
import { holds } from "../access.ts";
import { type Caller, callerOf } from "../guard.ts";
import type { Scene } from "../scene.ts";
import { healthRoles } from "../worlds/roles.ts";
import { graphError, graphForbidden, graphThrottled, graphUnauthorized } from "./errors.ts";
import { overviewBody } from "./health.ts";
import type { Limits } from "./limits.ts";
import { graphCollection } from "./paging.ts";

type Env = { Variables: { caller: Caller } };

/** Graph of one cloud. */
export function graphApp(scene: Scene, clouds: readonly CloudId[], limits: Limits): Hono<Env> {
  const app = new Hono<Env>();
  app.use("/v1.0/*", async (c, next) => {
    const caller = callerOf(scene, c.req.raw, "graph", clouds);
    if (typeof caller === "string") return graphUnauthorized(c.req.raw, scene.clock(), caller);
    c.set("caller", caller);
    return next();
  });

  /** Refuses a token without the permission; `undefined` where it has it. */
  const lacking = (c: Context<Env>, permission: string): Response | undefined =>
    c.var.caller.token.permissions.includes(permission) ? undefined : graphForbidden(c.req.raw, scene.clock());

  app.use("/v1.0/admin/serviceAnnouncement/*", async (c, next) => {
    const { tenant, agent, partner } = c.var.caller;
    const wait = limits.count(tenant.tenantId, scene.clock());
    if (wait !== undefined) return graphThrottled(c.req.raw, scene.clock(), wait);
    const messages = c.req.path.includes("/messages");
    const refused = lacking(c, messages ? "ServiceMessage.Read.All" : "ServiceHealth.Read.All");
    if (refused) return refused;
    if (!holds(partner, agent, tenant, scene.clock(), healthRoles)) return graphForbidden(c.req.raw, scene.clock());
    return next();
  });
  app.get("/v1.0/admin/serviceAnnouncement/healthOverviews", (c) => {
    const expanded = new URL(c.req.url).searchParams.get("$expand") === "issues";
    const rows = c.var.caller.tenant.services.map((service) => overviewBody(service, expanded));
    const context = `$metadata#admin/serviceAnnouncement/healthOverviews${expanded ? "(issues())" : ""}`;
    return graphCollection(c.req.raw, context, rows, scene.pageSizes.graph);
  });
  app.notFound((c) =>
    graphError(c.req.raw, scene.clock(), 404, "Request_ResourceNotFound", `No resource at '${c.req.path}'.`),
  );
  return app;
}
