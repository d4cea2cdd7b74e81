import type { Portal, PortalExample } from "./portal.ts";

/** Many tenants at once, whatever the address carries: never one customer. */
export const defenderMto: Portal = {
  id: "defender-mto",
  name: "Microsoft Defender multitenant management",
  hosts: [
    { cloud: "global", host: "mto.security.microsoft.com", access: "more-portals" },
    { cloud: "global", host: "mto.sip.security.microsoft.com", access: "more-portals" },
  ],
  read: () => ({ answer: "many", reason: "many-tenants" }),
  docs: "https://learn.microsoft.com/defender-xdr/mto-overview",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  { url: "https://mto.security.microsoft.com/incidents", cloud: "global", answer: "many" },
  { url: "https://mto.security.microsoft.com/tenantgroups", cloud: "global", answer: "many" },
  {
    url: "https://mto.security.microsoft.com/homepage?tid=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "global",
    answer: "many",
  },
  { url: "https://mto.sip.security.microsoft.com/", cloud: "global", answer: "many" },
];
