import type { CloudId } from "../schemas/cloud.ts";
import type { Certainty, Detection, NamedTenant } from "../schemas/detection.ts";
import type { DeskPlace, Judgement, JudgementReason, Verdict } from "../schemas/judgement.ts";
import type { TenantId } from "../schemas/tenant.ts";

/** What an act is bound to, and where its desk's form runs. */
export type Act = {
  readonly tenantId: TenantId;
  readonly cloud: CloudId;
  readonly partnerTenantId: TenantId;
  readonly place: DeskPlace;
};

/** The US Government's two clouds share their portals. */
function sameCloud(one: CloudId, other: CloudId): boolean {
  const family = (cloud: CloudId): string => (cloud === "usdod" ? "usgov" : cloud);
  return family(one) === family(other);
}

function judged(verdict: Verdict, why: JudgementReason, ...shown: NamedTenant[]): Judgement {
  const asks = verdict === "contradicts" ? "choice" : verdict === "agrees" ? "nothing" : "confirmation";
  return { verdict, why, asks, shown };
}

/** A tab that speaks of the very tenant in which the form runs. */
function ofWanted(certainty: Certainty, tenant: NamedTenant): Judgement {
  switch (certainty) {
    case "names":
      return judged("agrees", "names-tenant", tenant);
    case "claims":
      return judged("claims", "claims-tenant", tenant);
    case "remembers":
      return judged("silent", "remembers-tenant", tenant);
  }
}

type Speaking = Extract<Detection, { kind: "customer" | "own-tenant" | "stranger" | "unlisted" }>;

/** A tab that speaks of one tenant. */
function ofTenant(act: Act, detection: Speaking): Judgement {
  const { tenantId, place, partnerTenantId } = act;
  const tenant: NamedTenant =
    detection.kind === "customer" || detection.kind === "own-tenant"
      ? { tenantId: detection.tenantId }
      : nameOf(detection);
  if (tenant.tenantId === undefined) return judged("silent", "unresolved-name", tenant);
  if (detection.kind === "own-tenant" && detection.resourceOfUnknownOwner) {
    return judged("silent", "resource-of-unknown-owner", tenant);
  }
  const own = tenant.tenantId === partnerTenantId;
  const bound = tenant.tenantId === tenantId;
  const fits = place === "customer" ? bound : place === "partner" ? own : bound || own;
  if (fits) return ofWanted(detection.certainty, tenant);
  if (detection.certainty === "remembers") return judged("contradicts", "remembers-other", tenant);
  if (place === "customer" && own) return judged("contradicts", "own-tenant", tenant);
  if (place === "partner" && bound) {
    // Partner Center runs in the partner's own tenant, whichever customer its address names.
    if (detection.portal === "partner-center" && detection.certainty === "names") {
      return judged("agrees", "partner-center-customer", tenant);
    }
    return judged("contradicts", "customer-tenant", tenant);
  }
  return judged("contradicts", "names-other", tenant);
}

function nameOf({ tenantId, domain, sharepointName }: NamedTenant): NamedTenant {
  return { ...(tenantId && { tenantId }), ...(domain && { domain }), ...(sharepointName && { sharepointName }) };
}

/** A tab that speaks of nobody. A form that is in nobody's tenant has nothing to fear from it. */
function ofNobody({ place }: Act, why: JudgementReason): Judgement {
  return place === "anywhere" ? judged("agrees", "anywhere") : judged("silent", why);
}

/**
 * Judges once, at the moment of an act, how the tab in which it happens stands to the tenant that the act is bound to.
 * - `agrees`: the address names the tenant in which the form runs; nothing is asked.
 * - `silent`, `claims`: one click that says yes. A page that is no portal is silent and no obstacle: it asks nothing.
 * - `contradicts`: refused until the agent chooses the customer again by name. What is only remembered never proves a tenant, but
 *   a memory of another one is reason enough to refuse.
 */
export function judge(act: Act, detection: Detection): Judgement {
  switch (detection.kind) {
    case "no-portal":
      return { ...ofNobody(act, "no-portal"), asks: "nothing" };
    case "no-access":
      return ofNobody(act, "no-access");
    case "closed-cloud":
      return judged("contradicts", "closed-cloud");
    case "contradiction": {
      const others = detection.others.map((tenantId) => ({ tenantId }));
      return judged("contradicts", "disagrees", nameOf(detection.address), ...others);
    }
    case "many":
    case "silent":
      if (!sameCloud(detection.cloud, act.cloud)) return judged("contradicts", "other-cloud");
      if (detection.reason === "silent-disagrees" || detection.reason === "silent-doubled-value") {
        return judged("contradicts", "disagrees");
      }
      return ofNobody(act, detection.kind === "many" ? "many-tenants" : "no-tenant");
    case "customer":
    case "own-tenant":
    case "stranger":
    case "unlisted":
      if (!sameCloud(detection.cloud, act.cloud)) return judged("contradicts", "other-cloud", nameOf(detection));
      return ofTenant(act, detection);
  }
}
