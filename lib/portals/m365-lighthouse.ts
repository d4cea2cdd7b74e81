import type { Portal, PortalExample } from "./portal.ts";

/** The partner's view of all customers: never one customer. */
export const m365Lighthouse: Portal = {
  id: "m365-lighthouse",
  name: "Microsoft 365 Lighthouse",
  hosts: [{ cloud: "global", host: "lighthouse.microsoft.com", access: "more-portals" }],
  read: () => ({ answer: "many", reason: "many-tenants" }),
  docs: "https://learn.microsoft.com/microsoft-365/lighthouse/m365-lighthouse-overview",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  { url: "https://lighthouse.microsoft.com/", cloud: "global", answer: "many" },
  {
    url: "https://lighthouse.microsoft.com/#view/Microsoft_Intune_MTM/RiskyUsers.ReactView",
    cloud: "global",
    answer: "many",
  },
  {
    url: "https://lighthouse.microsoft.com/#blade/Microsoft_Intune_MTM/Audit.ReactView",
    cloud: "global",
    answer: "many",
  },
  {
    url: "https://lighthouse.microsoft.com/7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13/#home",
    cloud: "global",
    answer: "many",
  },
];
