import type { Cloud } from "./cloud.ts";

/** US Government L4, GCC High. GCC itself lives on the global hosts. */
export const usGovernmentCloud: Cloud = {
  id: "usgov",
  open: true,
  login: "login.microsoftonline.us",
  graph: "graph.microsoft.us",
  arm: "management.usgovcloudapi.net",
  partnerCenter: "api.partnercenter.microsoft.com",
  partnerCenterAudience: "https://api.partnercenter.microsoft.com",
  has: { delegatedAdmin: false, serviceRequests: true, supportProfile: true },
  statusPages: { docs: [] },
  docs: "https://learn.microsoft.com/graph/deployments",
  verifiedOn: "2026-11-22",
};
