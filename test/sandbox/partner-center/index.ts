import { Hono } from "hono";
import type { CloudId } from "../../../lib/schemas/cloud.ts";
import { callerOf } from "../guard.ts";
import type { Scene } from "../scene.ts";
import { customerRoutes } from "./customer-routes.ts";
import type { PartnerCenterEnv } from "./env.ts";
import { partnerCenterForbidden, partnerCenterUnauthorized, standardError } from "./errors.ts";
import { profileRoutes } from "./profile-routes.ts";
import { requestRoutes } from "./request-routes.ts";

/** Partner Center's REST API. A token of a customer's tenant is no use here: the user has to stand in the partner's own. */
export function partnerCenterApp(scene: Scene, clouds: readonly CloudId[]): Hono<PartnerCenterEnv> {
  const app = new Hono<PartnerCenterEnv>();
  app.use("*", async (c, next) => {
    const caller = callerOf(scene, c.req.raw, "partner-center", clouds);
    if (typeof caller === "string") return partnerCenterUnauthorized(c.req.raw, caller);
    if (caller.tenant !== caller.partner.tenant) return partnerCenterForbidden(c.req.raw);
    if (caller.agent.partnerCenterRoles.length === 0) return partnerCenterForbidden(c.req.raw);
    c.set("caller", caller);
    return next();
  });
  requestRoutes(app, scene);
  customerRoutes(app, scene);
  profileRoutes(app, scene);
  app.notFound((c) => standardError(c.req.raw, 404, 1000, "The resource was not found."));
  return app;
}
