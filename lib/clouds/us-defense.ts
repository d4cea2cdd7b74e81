import type { Cloud } from "./cloud.ts";

/** US Government L5, Department of Defense. */
export const usDefenseCloud: Cloud = {
  id: "usdod",
  open: true,
  login: "login.microsoftonline.us",
  graph: "dod-graph.microsoft.us",
  arm: "management.usgovcloudapi.net",
  partnerCenter: "api.partnercenter.microsoft.com",
  partnerCenterAudience: "https://api.partnercenter.microsoft.com",
  has: { delegatedAdmin: false, serviceRequests: true, supportProfile: true },
  statusPages: { docs: [] },
  docs: "https://learn.microsoft.com/graph/deployments",
  verifiedOn: "2026-11-22",
};
