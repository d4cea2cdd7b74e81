import { Hono } from "hono";
import type { CloudId } from "../../../lib/schemas/cloud.ts";
import { type Caller, callerOf } from "../guard.ts";
import type { Scene } from "../scene.ts";
import { filterCustomers, thinCustomer } from "./customers.ts";
import { partnerCenterForbidden, partnerCenterUnauthorized, standardError } from "./errors.ts";
import { partnerCenterCollection } from "./paging.ts";

type Env = { Variables: { caller: Caller } };

/** Partner Center's REST API. A token of a customer's tenant is no use here: the user has to stand in the partner's own. */
export function partnerCenterApp(scene: Scene, clouds: readonly CloudId[]): Hono<Env> {
  const app = new Hono<Env>();
  app.use("/v1/*", async (c, next) => {
    const caller = callerOf(scene, c.req.raw, "partner-center", clouds);
    if (typeof caller === "string") return partnerCenterUnauthorized(c.req.raw, caller);
    if (caller.tenant !== caller.partner.tenant) return partnerCenterForbidden(c.req.raw);
    if (caller.agent.partnerCenterRoles.length === 0) return partnerCenterForbidden(c.req.raw);
    c.set("caller", caller);
    return next();
  });
  app.get("/v1/customers", (c) => {
    const known = c.var.caller.partner.customers.filter((customer) => customer.known);
    const rows = filterCustomers(known, new URL(c.req.url).searchParams.get("filter"));
    if (!rows) return standardError(c.req.raw, 400, 3000, "The filter is not valid.");
    return partnerCenterCollection(c.req.raw, rows.map(thinCustomer), scene.pageSizes.partnerCenter);
  });
  app.notFound((c) => standardError(c.req.raw, 404, 1000, "The resource was not found."));
  return app;
}
