import type { Cloud } from "./cloud.ts";

/** The German cloud closed on 2021-10-29: nothing is asked of it, its addresses are only recognised. */
export const germanyCloud: Cloud = {
  id: "germany",
  open: false,
  login: "login.microsoftonline.de",
  graph: undefined,
  arm: undefined,
  partnerCenter: undefined,
  partnerCenterAudience: undefined,
  has: { delegatedAdmin: false, serviceRequests: false, supportProfile: false },
  statusPages: { docs: [] },
  docs: "https://learn.microsoft.com/previous-versions/azure/germany/germany-welcome",
  verifiedOn: "2026-11-22",
};
