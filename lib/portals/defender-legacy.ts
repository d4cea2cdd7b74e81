import { readQuery } from "./grammar/query.ts";
import type { Portal, PortalExample } from "./portal.ts";

/** The retired security portals, which forward to today's with the `tid` they were given. */
export const defenderLegacy: Portal = {
  id: "defender-legacy",
  name: "Microsoft Defender Security Center (retired)",
  hosts: [
    { cloud: "global", host: "securitycenter.windows.com", access: "more-portals" },
    { cloud: "global", host: "securitycenter.microsoft.com", access: "more-portals" },
    { cloud: "global", host: "protection.office.com", access: "more-portals" },
    { cloud: "usgov", host: "gcc.securitycenter.microsoft.us", access: "us-government" },
    { cloud: "usgov", host: "securitycenter.microsoft.us", access: "us-government" },
    { cloud: "usgov", host: "securitycenter.windows.us", access: "us-government" },
    { cloud: "usgov", host: "scc.office365.us", access: "us-government" },
    { cloud: "usdod", host: "scc.protection.apps.mil", access: "us-government" },
  ],
  read(url) {
    const reading = readQuery(url, "tid", "id-or-domain");
    return reading.reason === "silent-no-tenant" ? { answer: "silent", reason: "silent-retired" } : reading;
  },
  docs: "https://learn.microsoft.com/defender-endpoint/access-mssp-portal",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  {
    url: "https://securitycenter.windows.com?tid=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  { url: "https://protection.office.com/homepage", cloud: "global", answer: "silent" },
  { url: "https://protection.office.com/?tid=null", cloud: "global", answer: "silent" },
  { url: "https://gcc.securitycenter.microsoft.us", cloud: "usgov", answer: "silent" },
  { url: "https://scc.protection.apps.mil/#/homepage", cloud: "usdod", answer: "silent" },
];
