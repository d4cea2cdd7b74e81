import type { TenantId } from "../schemas/tenant.ts";
import type { Cloud } from "./cloud.ts";

/** What a cloud may lack. */
export type Feature = keyof Cloud["has"];

/** What to use in place of something that a cloud's APIs do not have: a page for the agent's own eyes, with where that is written. */
export type StandIn = {
  /**
   * `partner-page`: the same, in Partner Center's pages. `reseller-rights`: the cloud knows no GDAP, a reseller's own rights take
   * its place. `portal`: the cloud's own partner portal.
   */
  readonly how: "partner-page" | "reseller-rights" | "portal";
  readonly page: string;
  readonly docs: string;
  readonly verifiedOn: string;
};

const partnerCenter = "https://partner.microsoft.com/dashboard/v2";
const chinaPortal = "https://portal.partner.microsoftonline.cn/AdminPortal";
const chinaDocs = "https://learn.microsoft.com/partner-center/developer/partner-center-rest-urls";
const governmentDocs = "https://learn.microsoft.com/graph/deployments";

function inGovernment(feature: Feature, customer: TenantId | undefined): StandIn {
  const pages: Readonly<Record<Feature, string>> = {
    delegatedAdmin: customer ? `/customers/${customer}/adminrelationships` : "/customers/list",
    serviceRequests: customer ? `/customers/${customer}/servicemanagementpage` : "/support/servicerequests",
    supportProfile: "/support/",
  };
  return {
    how: "partner-page",
    page: `${partnerCenter}${pages[feature]}`,
    docs: governmentDocs,
    verifiedOn: "2026-11-22",
  };
}

/**
 * What stands in for something that a cloud does not have; `undefined` where the cloud has it, and where the cloud is closed and
 * nothing does. Pure: nothing is asked to know it.
 */
export function standIn(cloud: Cloud, feature: Feature, customer?: TenantId): StandIn | undefined {
  if (!cloud.open || cloud.has[feature]) return undefined;
  if (cloud.id !== "china") return inGovernment(feature, customer);
  const how = feature === "delegatedAdmin" ? "reseller-rights" : "portal";
  return { how, page: chinaPortal, docs: chinaDocs, verifiedOn: "2026-11-22" };
}
