import { readEnvironment } from "./grammar/environment.ts";
import { segments } from "./grammar/path.ts";
import { readingOf, readSlot } from "./grammar/slot.ts";
import type { Portal, PortalExample } from "./portal.ts";

/** `/account/login/{tenant id}`, which redirects to an address without it, and the default environment. */
export const powerplatformAdmin: Portal = {
  id: "powerplatform-admin",
  name: "Power Platform admin center",
  hosts: [
    { cloud: "global", host: "admin.powerplatform.microsoft.com", access: "required" },
    { cloud: "usgov", host: "gcc.admin.powerplatform.microsoft.us", access: "us-government" },
    { cloud: "usgov", host: "high.admin.powerplatform.microsoft.us", access: "us-government" },
    { cloud: "usdod", host: "admin.appsplatform.us", access: "us-government" },
    { cloud: "china", host: "admin.powerplatform.partner.microsoftonline.cn", access: "china" },
  ],
  read(url) {
    const [first, second, tenant] = segments(url);
    if (`${first}/${second}`.toLowerCase() === "account/login") {
      return readingOf(tenant === undefined ? tenant : readSlot(tenant, "id"), "claims", "claims-login-redirect");
    }
    return readingOf(readEnvironment(url), "names", "names-in-environment");
  },
  open(customer, cloud) {
    return cloud === "global"
      ? `https://admin.powerplatform.microsoft.com/account/login/${customer.tenantId}`
      : undefined;
  },
  least: {
    role: "serviceSupportAdministrator",
    docs: "https://learn.microsoft.com/partner-center/gdap-least-privileged-roles-by-task",
    verifiedOn: "2026-11-22",
  },
  docs: "https://github.com/KelvinTegelaar/CIPP/blob/main/src/data/portals.json",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  {
    url: "https://admin.powerplatform.microsoft.com/account/login/7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "global",
    answer: "claims",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://high.admin.powerplatform.microsoft.us/account/login/7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "usgov",
    answer: "claims",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://admin.powerplatform.microsoft.com/manage/environments/Default-7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13/hub",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://admin.powerplatform.microsoft.com/environments/environment/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47/hub",
    cloud: "global",
    answer: "silent",
  },
  {
    url: "https://admin.powerplatform.microsoft.com/?tid=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "global",
    answer: "silent",
  },
  { url: "https://admin.appsplatform.us", cloud: "usdod", answer: "silent" },
  { url: "https://admin.powerplatform.partner.microsoftonline.cn/environments", cloud: "china", answer: "silent" },
];
