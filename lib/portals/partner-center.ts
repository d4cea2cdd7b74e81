import type { TenantId } from "../schemas/tenant.ts";
import { segments } from "./grammar/path.ts";
import { noTenant, readingOf, readSlot } from "./grammar/slot.ts";
import type { Portal, PortalExample } from "./portal.ts";

const locale = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,2}$/;
const routes = new Set(["dashboard/v2", "dashboard/commerce2", "dashboard/support/csp", "commerce", "pcv"]);

/** A customer's admin relationships (GDAP) in Partner Center, of the global and the US Government clouds. */
export function adminRelationshipsPage(customer: TenantId): string {
  return `https://partner.microsoft.com/dashboard/v2/customers/${customer}/adminrelationships`;
}

/**
 * `/{locale?}/{route}/customers/{tenant id}/…`. Words in the place of the id (list, acquire, indirectresellers) are pages of the
 * partner's own, and ids behind them belong to other partners.
 */
export const partnerCenter: Portal = {
  id: "partner-center",
  name: "Partner Center",
  hosts: [
    { cloud: "global", host: "partner.microsoft.com", access: "required" },
    { cloud: "global", host: "partnercenter.microsoft.com", access: "more-portals" },
    { cloud: "china", host: "partner.partnercenter.microsoftonline.cn", access: "china" },
  ],
  read(url) {
    const path = segments(url);
    const lower = path.map((segment) => segment.toLowerCase());
    const at = lower.indexOf("customers");
    const customer = path[at + 1];
    if (at < 1 || customer === undefined) return noTenant;
    const start = !routes.has(lower.slice(0, at).join("/")) && locale.test(lower[0] ?? "") ? 1 : 0;
    if (!routes.has(lower.slice(start, at).join("/"))) return noTenant;
    const slot = readSlot(customer, "id");
    return readingOf(/\d/.test(customer) ? slot : undefined, "names", "names-in-path");
  },
  open(customer, cloud) {
    if (cloud === "china") {
      return `https://partner.partnercenter.microsoftonline.cn/commerce/customers/${customer.tenantId}/subscriptions`;
    }
    if (cloud === "germany") return undefined;
    return `https://partner.microsoft.com/dashboard/v2/customers/${customer.tenantId}/servicemanagementpage`;
  },
  least: {
    role: "partner-center-agent",
    docs: "https://learn.microsoft.com/partner-center/account-settings/permissions-overview",
    verifiedOn: "2026-11-22",
  },
  docs: "https://github.com/KelvinTegelaar/CIPP-API/blob/master/Modules/CippExtensions/Public/NinjaOne/Invoke-NinjaOneTenantSync.ps1",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  {
    url: "https://partner.microsoft.com/dashboard/v2/customers/7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13/servicemanagementpage",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://partner.microsoft.com/zh-Hant-TW/dashboard/commerce2/customers/7D1E0F52-3B6A-4C88-9A41-0C5D2E7F9B13/?tab=users#top",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://partnercenter.microsoft.com/en-us/pcv/customers/7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13/overview",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://partner.partnercenter.microsoftonline.cn/commerce/customers/7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13/subscriptions",
    cloud: "china",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  { url: "https://partner.microsoft.com/dashboard/v2/customers/list", cloud: "global", answer: "silent" },
  {
    url: "https://partner.microsoft.com/dashboard/v2/customers/indirectresellers/relationshiprequest/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47",
    cloud: "global",
    answer: "silent",
  },
  {
    url: "https://partner.microsoft.com/dashboard/v2/customers/00000000-0000-0000-0000-000000000000/account",
    cloud: "global",
    answer: "silent",
  },
];
