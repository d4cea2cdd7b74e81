import type { Context, Hono } from "hono";
import { holds, mayEnter } from "../access.ts";
import { zoneless } from "../dates.ts";
import type { Scene } from "../scene.ts";
import { roles } from "../worlds/roles.ts";
import type { Customer, Reseller } from "../worlds/world.ts";
import { filterCustomers, thinCustomer, wholeCustomer } from "./customers.ts";
import type { PartnerCenterEnv } from "./env.ts";
import {
  customerNotFound,
  partnerCenterForbidden,
  partnerCenterHeaders,
  partnerCenterJson,
  standardError,
  validationNotFound,
} from "./errors.ts";
import { managedServices } from "./managed-services.ts";
import { partnerCenterCollection } from "./paging.ts";
import { subscriptionBody } from "./subscriptions.ts";

const directoryRoles = [roles.globalAdministrator, roles.globalReader, roles.directoryWriters];

/** Customers and what hangs on one. */
export function customerRoutes(app: Hono<PartnerCenterEnv>, scene: Scene): void {
  const root = "/v1/customers/:customer";

  /** Answers for the customer in the path, or that there is none. */
  const route = (
    path: string,
    answer: (c: Context<PartnerCenterEnv>, customer: Customer) => Response | Promise<Response>,
  ): void => {
    app.get(`${root}${path}`, (c) => {
      const id = c.req.param("customer")?.toLowerCase();
      const customer = c.var.caller.partner.customers.find(({ tenant, known }) => known && tenant.tenantId === id);
      return customer ? answer(c, customer) : customerNotFound(c.req.raw);
    });
  };
  const withRole = (c: Context<PartnerCenterEnv>, { tenant }: Customer): boolean =>
    holds(c.var.caller.partner, c.var.caller.agent, tenant, scene.clock(), directoryRoles);

  app.get("/v1/customers", (c) => {
    const known = c.var.caller.partner.customers.filter((customer) => customer.known);
    const rows = filterCustomers(known, new URL(c.req.url).searchParams.get("filter"));
    if (!rows) return standardError(c.req.raw, 400, 3000, "The filter is not valid.");
    return partnerCenterCollection(c.req.raw, rows.map(thinCustomer), scene.pageSizes.partnerCenter);
  });
  app.get("/v1/customers/relationshiprequests", (c) =>
    partnerCenterJson(c.req.raw, {
      url: `https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=${c.var.caller.tenant.tenantId}&msppId=0&DAP=false#/BillingAccounts/partner-invitation`,
      attributes: { objectType: "RelationshipRequest" },
    }),
  );
  route("", (c, customer) => {
    const reachable = mayEnter(c.var.caller.partner, customer.tenant, scene.clock());
    return partnerCenterJson(c.req.raw, wholeCustomer(customer, reachable));
  });
  route("/customDomains", (c, customer) =>
    withRole(c, customer) ? partnerCenterJson(c.req.raw, customer.tenant.domains) : partnerCenterForbidden(c.req.raw),
  );
  route("/organization", (c, customer) => {
    if (!withRole(c, customer)) return partnerCenterForbidden(c.req.raw);
    const { name, countryCode, domains } = customer.tenant;
    const mail = [`admin@${domains[0]}`];
    const row = {
      countryLetterCode: countryCode,
      city: "Redmond",
      displayName: name,
      technicalNotificationMails: mail,
    };
    return partnerCenterJson(c.req.raw, [row]);
  });
  route("/subscriptions", (c, customer) => {
    const rows = customer.subscriptions.map((entry) => subscriptionBody(customer, entry));
    return partnerCenterCollection(c.req.raw, rows, scene.pageSizes.partnerCenter);
  });
  route("/subscriptions/:subscription/supportcontact", (c, customer) => {
    const entry = customer.subscriptions.find(({ id }) => id === c.req.param("subscription"));
    if (!entry) return standardError(c.req.raw, 404, 1000, "The subscription was not found.");
    if (entry.kind === "newcommerce") return standardError(c.req.raw, 400, 3000, "Not for this kind of subscription.");
    const { partner } = c.var.caller;
    const body = {
      supportTenantId: partner.tenant.tenantId.toUpperCase(),
      supportMpnId: partner.mpnId,
      name: partner.tenant.name,
      attributes: { objectType: "SupportContact" },
    };
    // This answer is documented with a byte order mark in front.
    return new Response(`\uFEFF${JSON.stringify(body)}`, { headers: partnerCenterHeaders(c.req.raw) });
  });
  route("/managedservices", (c, customer) => {
    if (customer.tenant.cloud === "china") return standardError(c.req.raw, 404, 1000, "The resource was not found.");
    return partnerCenterCollection(c.req.raw, managedServices(customer.tenant), 0, false);
  });
  route("/validationStatus", (c, customer) => {
    if (c.req.query("type") !== "account") return standardError(c.req.raw, 400, 3000, "The type is not valid.");
    if (customer.relationship === "advisor") return validationNotFound(c.req.raw, customer.tenant.tenantId);
    const lastUpdateDateTime = zoneless(scene.world.now).slice(0, 19);
    return partnerCenterJson(c.req.raw, { type: "account", status: customer.validation, lastUpdateDateTime });
  });
  route("/relationships", (c, customer) =>
    partnerCenterCollection(
      c.req.raw,
      customer.indirectResellers.map((row) => resellerBody(row, false)),
      0,
      false,
    ),
  );
}

/** A partner's relationship to an indirect reseller; a customer's list leaves out state and location. */
export function resellerBody({ id, name, mpnId, state, location }: Reseller, whole: boolean): Record<string, unknown> {
  return {
    id,
    name,
    relationshipType: "is_indirect_cloud_solution_provider_of",
    ...(whole ? { state } : {}),
    mpnId,
    ...(whole ? { location } : {}),
    attributes: { objectType: "PartnerRelationship" },
  };
}
