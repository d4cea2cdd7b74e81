import type { Cloud } from "./cloud.ts";

/** China, operated by 21Vianet: no GDAP, no service requests by API. */
export const chinaCloud: Cloud = {
  id: "china",
  open: true,
  login: "login.partner.microsoftonline.cn",
  graph: "microsoftgraph.chinacloudapi.cn",
  arm: "management.chinacloudapi.cn",
  partnerCenter: "partner.partnercenterapi.microsoftonline.cn",
  partnerCenterAudience: "https://partner.partnercenterapi.microsoftonline.cn",
  has: { delegatedAdmin: false, serviceRequests: false, supportProfile: false },
  statusPages: { docs: [] },
  docs: "https://learn.microsoft.com/graph/deployments",
  verifiedOn: "2026-11-22",
};
