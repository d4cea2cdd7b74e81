import { readQuery } from "./grammar/query.ts";
import type { Portal, PortalExample } from "./portal.ts";

/** `?ctid=`. `/view?r=` is a report published to the web: the tenant inside belongs to whoever published it, no session does. */
export const powerbi: Portal = {
  id: "powerbi",
  name: "Power BI",
  hosts: [
    { cloud: "global", host: "app.powerbi.com", access: "more-portals" },
    { cloud: "global", host: "msit.powerbi.com", access: "more-portals" },
    { cloud: "usgov", host: "app.powerbigov.us", access: "us-government" },
    { cloud: "usgov", host: "app.high.powerbigov.us", access: "us-government" },
    { cloud: "usdod", host: "app.mil.powerbigov.us", access: "us-government" },
    { cloud: "china", host: "app.powerbi.cn", access: "china" },
    { cloud: "germany", host: "app.powerbi.de", access: "gesture" },
  ],
  read(url) {
    return readQuery(url, "ctid", "id");
  },
  open(customer, cloud) {
    return cloud === "global" ? `https://app.powerbi.com/admin-portal?ctid=${customer.tenantId}` : undefined;
  },
  least: {
    role: "fabricAdministrator",
    docs: "https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference#fabric-administrator",
    verifiedOn: "2026-11-22",
  },
  docs: "https://github.com/KelvinTegelaar/CIPP/blob/main/src/data/portals.json",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  {
    url: "https://app.powerbi.com/groups/me/reports/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47?ctid=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13&pbi_source=linkShare",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://app.powerbi.com/home?experience=power-bi&ctid=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://app.high.powerbigov.us/home?ctid=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "usgov",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://app.powerbi.com/admin-portal/tenantSettings?tid=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "global",
    answer: "silent",
  },
  {
    url: "https://app.powerbi.com/view?r=eyJrIjoiYzQwYjdhNjYtMTJmMC00ZDNlLThlNWItNmE5ZDFmMmMzZTQ3IiwidCI6IjdkMWUwZjUyLTNiNmEtNGM4OC05YTQxLTBjNWQyZTdmOWIxMyJ9",
    cloud: "global",
    answer: "silent",
  },
  {
    url: "https://app.powerbi.com/groups/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47/list",
    cloud: "global",
    answer: "silent",
  },
  { url: "https://app.mil.powerbigov.us/", cloud: "usdod", answer: "silent" },
  {
    url: "https://app.powerbi.de/home?ctid=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "germany",
    answer: "silent",
  },
  { url: "https://app.powerbi.cn/groups/me/list", cloud: "china", answer: "silent" },
];
