import type { Context, Hono } from "hono";
import type { Scene } from "../scene.ts";
import { day } from "../worlds/days.ts";
import { tenantsOf } from "../worlds/world.ts";
import { auditRecords } from "./audit-records.ts";
import { resellerBody } from "./customer-routes.ts";
import type { PartnerCenterEnv } from "./env.ts";
import { partnerCenterHeaders, partnerCenterJson, standardError } from "./errors.ts";
import { partnerCenterCollection } from "./paging.ts";

const self = (uri: string) => ({ self: { uri, method: "GET", headers: [] } });

/** Changes with what the profile says. */
const etagOf = (support: object): string => Buffer.from(JSON.stringify(support)).toString("base64url").slice(-24);

/** Replaces the support profile by the body of a PUT, which is documented with capitals. Gives what is wrong, or `undefined`. */
function replaceSupport(support: Record<string, string>, given: unknown): string | undefined {
  const body = (given ?? {}) as Record<string, unknown>;
  const names = { email: "Email", telephone: "Telephone", website: "Website" };
  for (const name of Object.values(names)) if (typeof body[name] !== "string") return name;
  for (const [key, name] of Object.entries(names)) support[key] = String(body[name]);
  return undefined;
}

/** The partner's own profiles, its activity, its resellers, and the look-up of domains. */
export function profileRoutes(app: Hono<PartnerCenterEnv>, scene: Scene): void {
  const support = (c: Context<PartnerCenterEnv>, profileType: string, objectType: string): Response => {
    const given = c.var.caller.partner.support;
    const attributes = { etag: etagOf(given), objectType };
    return partnerCenterJson(c.req.raw, { ...given, profileType, links: self("/v1/profiles/support"), attributes });
  };
  // Documented with this blank in front.
  app.get("/v1/profiles/support", (c) => support(c, " SupportProfile", "SupportProfile"));
  app.put("/v1/profiles/supportprofile", async (c) => {
    const before = c.req.header("if-match");
    if (before !== undefined && before !== etagOf(c.var.caller.partner.support)) {
      return standardError(c.req.raw, 400, 2055, "The etag is not valid any more.");
    }
    const wrong = replaceSupport(c.var.caller.partner.support, await c.req.json().catch(() => null));
    return wrong
      ? standardError(c.req.raw, 400, 3000, `The property ${wrong} is not valid.`)
      : support(c, "support_profile", "PartnerSupportProfile");
  });
  app.get("/v1/auditrecords", (c) => {
    const from = Date.parse(c.req.query("startDate") ?? "");
    const to = Date.parse(c.req.query("endDate") ?? "");
    if (from < scene.clock() - 91 * day) {
      return standardError(c.req.raw, 400, 3000, "The startDate lies more than 90 days back.");
    }
    const first = Number.isNaN(from) ? scene.clock() - 30 * day : from;
    const rows = auditRecords(c.var.caller.partner, scene.world.now)
      .filter(({ at }) => at >= first && (Number.isNaN(to) || at < to + day))
      .map(({ body }) => body);
    return partnerCenterCollection(c.req.raw, rows, scene.pageSizes.partnerCenter);
  });
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
