import { readQuery } from "./grammar/query.ts";
import type { Portal, PortalExample } from "./portal.ts";

/** `?tid=` on every page: an id, in a few links a domain. */
export const defender: Portal = {
  id: "defender",
  name: "Microsoft Defender portal",
  hosts: [
    { cloud: "global", host: "security.microsoft.com", access: "required" },
    { cloud: "global", host: "sip.security.microsoft.com", access: "more-portals" },
    { cloud: "usgov", host: "security.microsoft.us", access: "us-government" },
    { cloud: "usdod", host: "security.apps.mil", access: "us-government" },
    { cloud: "china", host: "security.microsoftonline.cn", access: "china" },
  ],
  read(url) {
    return readQuery(url, "tid", "id-or-domain");
  },
  open(customer, cloud) {
    return cloud === "global" ? `https://security.microsoft.com/?tid=${customer.tenantId}` : undefined;
  },
  least: {
    role: "securityReader",
    docs: "https://learn.microsoft.com/defender-xdr/m365d-permissions",
    verifiedOn: "2026-11-22",
  },
  docs: "https://learn.microsoft.com/defender-endpoint/access-mssp-portal",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  {
    url: "https://security.microsoft.com/alerts/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47?tid=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://security.microsoft.com/machines?category=endpoints&tid=proseware.example#",
    cloud: "global",
    answer: "names",
    domain: "proseware.example",
  },
  {
    url: "https://security.microsoft.us/incidents?tid=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "usgov",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://security.apps.mil/homepage?tid=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "usdod",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://security.microsoft.com/securescore#tid=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "global",
    answer: "silent",
  },
  {
    url: "https://security.microsoft.com/incidents?filter=tid%3D7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "global",
    answer: "silent",
  },
  {
    url: "https://security.microsoft.com/incidents?tid=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13&tid=c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47",
    cloud: "global",
    answer: "silent",
  },
  { url: "https://security.microsoftonline.cn/quarantine?viewid=Email", cloud: "china", answer: "silent" },
];
