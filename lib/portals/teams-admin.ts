import { readDelegatedOrg, withDelegatedOrg } from "./grammar/delegated.ts";
import type { Portal, PortalExample } from "./portal.ts";

/** `?delegatedOrg=` on any route. */
export const teamsAdmin: Portal = {
  id: "teams-admin",
  name: "Teams admin center",
  hosts: [
    { cloud: "global", host: "admin.teams.microsoft.com", access: "required" },
    { cloud: "usgov", host: "admin.gov.teams.microsoft.us", access: "us-government" },
    { cloud: "usdod", host: "admin.dod.teams.microsoft.us", access: "us-government" },
    { cloud: "china", host: "admin.teams.microsoftonline.cn", access: "china" },
  ],
  read: readDelegatedOrg,
  open(customer, cloud) {
    return cloud === "global" ? withDelegatedOrg("https://admin.teams.microsoft.com/", customer) : undefined;
  },
  least: {
    role: "teamsReader",
    docs: "https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference#teams-reader",
    verifiedOn: "2026-11-28",
  },
  docs: "https://github.com/KelvinTegelaar/CIPP/blob/main/src/data/portals.json",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  {
    url: "https://admin.teams.microsoft.com/?delegatedOrg=proseware.onmicrosoft.com",
    cloud: "global",
    answer: "claims",
    domain: "proseware.onmicrosoft.com",
  },
  {
    url: "https://admin.teams.microsoft.com/users/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47/account?delegatedOrg=proseware.example",
    cloud: "global",
    answer: "claims",
    domain: "proseware.example",
  },
  {
    url: "https://admin.teams.microsoft.com/policies/meetings?DELEGATEDORG=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "global",
    answer: "claims",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://admin.teams.microsoft.com/users/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47/activity",
    cloud: "global",
    answer: "silent",
  },
  { url: "https://admin.gov.teams.microsoft.us/dashboard", cloud: "usgov", answer: "silent" },
  {
    url: "https://admin.dod.teams.microsoft.us/?tid=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "usdod",
    answer: "silent",
  },
  { url: "https://admin.teams.microsoftonline.cn/", cloud: "china", answer: "silent" },
];
