import type { Hono } from "hono";
import type { Scene } from "../scene.ts";
import { tenantsOf } from "../worlds/world.ts";
import { resellerBody } from "./customer-routes.ts";
import type { PartnerCenterEnv } from "./env.ts";
import { partnerCenterHeaders, partnerCenterJson, standardError } from "./errors.ts";
import { partnerCenterCollection } from "./paging.ts";

const self = (uri: string) => ({ self: { uri, method: "GET", headers: [] } });

/** The partner's own profiles, its resellers, and the look-up of domains. */
export function profileRoutes(app: Hono<PartnerCenterEnv>, scene: Scene): void {
  app.get("/v1/profiles/support", (c) =>
    partnerCenterJson(c.req.raw, {
      ...c.var.caller.partner.support,
      // Documented with this blank in front.
      profileType: " SupportProfile",
      links: self("/v1/profiles/support"),
      attributes: { objectType: "SupportProfile" },
    }),
  );
  app.get("/v1/profiles/mpn", (c) => {
    const { mpnId, tenant } = c.var.caller.partner;
    const asked = c.req.query("mpnId");
    const reseller = c.var.caller.partner.resellers.find((entry) => entry.mpnId === asked);
    if (asked !== undefined && asked !== mpnId && !reseller) {
      return standardError(c.req.raw, 404, 3000, `Partner Organization with partner_id ${asked} could not be found`);
    }
    return partnerCenterJson(c.req.raw, {
      ...(asked === undefined ? {} : { partnerName: reseller?.name ?? tenant.name }),
      mpnId: asked ?? mpnId,
      profileType: "MpnProfile",
      links: self("/profiles/mpn"),
      attributes: { objectType: "MpnProfile" },
    });
  });
  for (const [path, type] of [
    ["organization", "OrganizationProfile"],
    ["legalbusiness", "LegalBusinessProfile"],
    ["billing", "BillingProfile"],
  ] as const) {
    app.get(`/v1/profiles/${path}`, (c) => {
      const { tenantId, name, countryCode, domains } = c.var.caller.tenant;
      return partnerCenterJson(c.req.raw, {
        id: tenantId,
        companyName: name,
        defaultAddress: {
          country: countryCode,
          city: "Redmond",
          state: "WA",
          addressLine1: "1 Example Way",
          postalCode: "98052",
        },
        tenantId,
        domain: domains[0],
        email: `office@${domains[0]}`,
        language: "en",
        culture: "en-US",
        profileType: type,
        links: self(`/profiles/${path}`),
        attributes: { etag: "-4000000000000000001", objectType: type },
      });
    });
  }
  app.get("/v1/relationships", (c) => {
    const type = c.req.query("relationship_type");
    if (type !== "IsIndirectCloudSolutionProviderOf" && type !== "IsIndirectResellerOf") {
      return standardError(c.req.raw, 400, 3000, "The relationship_type is not valid.");
    }
    const rows = type === "IsIndirectCloudSolutionProviderOf" ? c.var.caller.partner.resellers : [];
    return partnerCenterCollection(
      c.req.raw,
      rows.map((row) => resellerBody(row, true)),
      0,
      false,
    );
  });
  // Documented for HEAD, which reaches a GET route here.
  app.get("/v1/domains/:domain", (c) => {
    const domain = c.req.param("domain")?.toLowerCase();
    const taken = tenantsOf(scene.world).some(({ domains, initialDomain }) =>
      [...domains, initialDomain].some((entry) => entry.toLowerCase() === domain),
    );
    return new Response(null, { status: taken ? 200 : 404, headers: partnerCenterHeaders(c.req.raw) });
  });
  app.get("/v1/compliance/csp/agreementstatus", (c) => {
    const { mpnId, tenantId } = c.req.query();
    if (!mpnId && !tenantId) return standardError(c.req.raw, 400, 2000, "Tenant Id must be a GUID.");
    const found = c.var.caller.partner.resellers.find((row) => row.mpnId === mpnId || row.id === tenantId);
    return partnerCenterJson(c.req.raw, { isAgreementSigned: found?.state === "Active" });
  });
}
