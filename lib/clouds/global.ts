import type { Cloud } from "./cloud.ts";

export const globalCloud: Cloud = {
  id: "global",
  open: true,
  login: "login.microsoftonline.com",
  graph: "graph.microsoft.com",
  arm: "management.azure.com",
  partnerCenter: "api.partnercenter.microsoft.com",
  partnerCenterAudience: "https://api.partnercenter.microsoft.com",
  has: { delegatedAdmin: true, serviceRequests: true, supportProfile: true },
  statusPages: {
    m365: "https://status.cloud.microsoft",
    azure: "https://azure.status.microsoft",
    docs: [
      "https://learn.microsoft.com/microsoft-365/enterprise/view-service-health",
      "https://learn.microsoft.com/azure/service-health/overview",
    ],
    verifiedOn: "2026-11-22",
  },
  docs: "https://learn.microsoft.com/graph/deployments",
  verifiedOn: "2026-11-22",
};
