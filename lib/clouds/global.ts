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
  docs: "https://learn.microsoft.com/graph/deployments",
  verifiedOn: "2026-11-22",
};
