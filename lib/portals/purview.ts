import { readQuery } from "./grammar/query.ts";
import type { Portal, PortalExample } from "./portal.ts";

/** `?tid=` on the launch page; seldom kept while one works there. */
export const purview: Portal = {
  id: "purview",
  name: "Microsoft Purview portal",
  hosts: [
    { cloud: "global", host: "purview.microsoft.com", access: "required" },
    { cloud: "global", host: "compliance.microsoft.com", access: "more-portals" },
    { cloud: "global", host: "web.purview.azure.com", access: "more-portals" },
    { cloud: "usgov", host: "purview.microsoft.us", access: "us-government" },
    { cloud: "usgov", host: "compliance.microsoft.us", access: "us-government" },
    { cloud: "usgov", host: "web.purview.azure.us", access: "us-government" },
    { cloud: "usdod", host: "compliance.apps.mil", access: "us-government" },
    { cloud: "china", host: "purview.microsoftonline.cn", access: "china" },
    { cloud: "china", host: "compliance.microsoftonline.cn", access: "china" },
  ],
  read(url) {
    return readQuery(url, "tid", "id-or-domain");
  },
  open(customer, cloud) {
    return cloud === "global" ? `https://purview.microsoft.com/?tid=${customer.tenantId}` : undefined;
  },
  least: {
    role: "globalReader",
    docs: "https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference#global-reader",
  },
  docs: "https://github.com/KelvinTegelaar/CIPP/blob/main/src/data/portals.json",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  {
    url: "https://purview.microsoft.com/?tid=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://compliance.microsoft.com/homepage?tid=7D1E0F52-3B6A-4C88-9A41-0C5D2E7F9B13",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://purview.microsoft.us/homepage?tid=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "usgov",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  { url: "https://purview.microsoft.com/audit/auditsearch", cloud: "global", answer: "silent" },
  { url: "https://web.purview.azure.com/resource/proseware-catalog", cloud: "global", answer: "silent" },
  { url: "https://compliance.apps.mil", cloud: "usdod", answer: "silent" },
  { url: "https://purview.microsoftonline.cn/?tid=undefined", cloud: "china", answer: "silent" },
];
