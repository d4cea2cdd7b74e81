import { Hono } from "hono";
import type { CloudId } from "../../../lib/schemas/cloud.ts";
import { callerOf } from "../guard.ts";
import type { Scene } from "../scene.ts";
import { answerBatch } from "./batch.ts";
import { directoryRoutes } from "./directory-routes.ts";
import type { GraphEnv } from "./env.ts";
import { graphError, graphHeaders, graphUnauthorized } from "./errors.ts";
import { healthRoutes } from "./health-routes.ts";
import type { Limits } from "./limits.ts";
import { relationshipRoutes } from "./relationship-routes.ts";

/** Graph of one cloud. Whose data it gives is settled by the token's tenant and by nothing in the address. */
export function graphApp(scene: Scene, clouds: readonly CloudId[], limits: Limits): Hono<GraphEnv> {
  const app = new Hono<GraphEnv>();
  app.use("*", async (c, next) => {
    const caller = callerOf(scene, c.req.raw, "graph", clouds);
    if (typeof caller === "string") return graphUnauthorized(c.req.raw, scene.clock(), caller);
    c.set("caller", caller);
    return next();
  });
  healthRoutes(app, scene, limits);
  relationshipRoutes(app, scene, clouds.includes("global"));
  directoryRoutes(app, scene);
  app.post("/v1.0/$batch", async (c) => {
    const answered = await answerBatch(c.req.raw, (part) => app.fetch(part));
    return answered
      ? new Response(JSON.stringify(answered), { headers: graphHeaders(c.req.raw) })
      : graphError(c.req.raw, scene.clock(), 400, "BadRequest", "A batch holds 1 to 20 requests.");
  });
  app.notFound((c) =>
    graphError(c.req.raw, scene.clock(), 404, "Request_ResourceNotFound", `No resource at '${c.req.path}'.`),
  );
  return app;
}
