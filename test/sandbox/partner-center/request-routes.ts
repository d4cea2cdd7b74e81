import type { Context, Hono } from "hono";
import type { Scene } from "../scene.ts";
import type { ServiceRequest } from "../worlds/world.ts";
import type { PartnerCenterEnv } from "./env.ts";
import { customerNotFound, partnerCenterForbidden, partnerCenterJson, standardError } from "./errors.ts";
import { patchRequest, thinRequest, wholeRequest } from "./requests.ts";

/** Service requests: of a customer, of all, one, and PATCH, which changes the books. They page by offset and size. */
export function requestRoutes(app: Hono<PartnerCenterEnv>, scene: Scene): void {
  const all = (c: Context<PartnerCenterEnv>): ServiceRequest[] =>
    c.var.caller.partner.customers.filter(({ known }) => known).flatMap((entry) => entry.serviceRequests);

  const ofCustomer = (c: Context<PartnerCenterEnv>): ServiceRequest[] | undefined =>
    c.var.caller.partner.customers.find(({ tenant, known }) => known && tenant.tenantId === c.req.param("customer"))
      ?.serviceRequests;

  const list = (c: Context<PartnerCenterEnv>, rows: readonly ServiceRequest[]): Response => {
    const { pageSizes } = scene;
    const offset = Number(c.req.query("offset") ?? 0);
    const size = Math.min(
      Number(c.req.query("size") ?? 0) || rows.length,
      c.req.query("size") ? pageSizes.partnerCenter : rows.length,
    );
    const wanted = c.req.query("status");
    const found = rows.filter(({ status }) => wanted === undefined || status === wanted);
    return partnerCenterJson(c.req.raw, {
      totalCount: found.length,
      items: found.slice(offset, offset + size).map(thinRequest),
      attributes: { objectType: "Collection" },
    });
  };

  const single = (
    c: Context<PartnerCenterEnv>,
    rows: readonly ServiceRequest[] | undefined,
  ): ServiceRequest | Response =>
    rows?.find(({ id }) => id === c.req.param("id")) ??
    standardError(c.req.raw, 404, 1000, "The service request was not found.");

  const get = (c: Context<PartnerCenterEnv>, rows: readonly ServiceRequest[] | undefined): Response => {
    const request = single(c, rows);
    return request instanceof Response
      ? request
      : partnerCenterJson(c.req.raw, wholeRequest(request, c.var.caller.partner));
  };

  const patch = async (
    c: Context<PartnerCenterEnv>,
    rows: readonly ServiceRequest[] | undefined,
  ): Promise<Response> => {
    const request = single(c, rows);
    if (request instanceof Response) return request;
    const body: unknown = await c.req.json().catch(() => undefined);
    const name = c.var.caller.agent.name.split(" ").at(-1) ?? "";
    const wrong = patchRequest(request, body, name, scene.clock());
    return wrong
      ? standardError(c.req.raw, 400, 3000, `The property ${wrong} is not valid.`)
      : partnerCenterJson(c.req.raw, wholeRequest(request, c.var.caller.partner));
  };

  for (const path of ["/v1/servicerequests/*", "/v1/servicerequests", "/v1/customers/:customer/servicerequests/*"]) {
    app.use(path, async (c, next) => {
      const { agent, tenant } = c.var.caller;
      if (tenant.cloud === "china") return standardError(c.req.raw, 404, 1000, "The resource was not found.");
      const allowed = agent.partnerCenterRoles.some((role) => role !== "SalesAgents");
      return allowed ? next() : partnerCenterForbidden(c.req.raw);
    });
  }
  app.get("/v1/servicerequests", (c) => list(c, all(c)));
  app.get("/v1/servicerequests/:id", (c) => get(c, all(c)));
  app.patch("/v1/servicerequests/:id", (c) => patch(c, all(c)));
  app.get("/v1/customers/:customer/servicerequests", (c) => {
    const rows = ofCustomer(c);
    return rows ? list(c, rows) : customerNotFound(c.req.raw);
  });
  app.get("/v1/customers/:customer/servicerequests/:id", (c) => get(c, ofCustomer(c)));
  app.patch("/v1/customers/:customer/servicerequests/:id", (c) => patch(c, ofCustomer(c)));
}
