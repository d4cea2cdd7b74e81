import { readShell } from "./grammar/shell.ts";
import type { Portal, PortalExample } from "./portal.ts";

/** The Azure shell under Entra's names; `aad.portal.azure.com` is its old host. */
export const entra: Portal = {
  id: "entra",
  name: "Microsoft Entra admin center",
  hosts: [
    { cloud: "global", host: "entra.microsoft.com", access: "required" },
    { cloud: "global", host: "aad.portal.azure.com", access: "more-portals" },
    { cloud: "usgov", host: "entra.microsoft.us", access: "us-government" },
    { cloud: "china", host: "entra.microsoftonline.cn", access: "china" },
  ],
  read: readShell,
  open(customer, cloud) {
    if (cloud === "germany") return undefined;
    const host = {
      global: "entra.microsoft.com",
      usgov: "entra.microsoft.us",
      usdod: "entra.microsoft.us",
      china: "entra.microsoftonline.cn",
    };
    return `https://${host[cloud]}/${customer.tenantId}`;
  },
  least: {
    role: "directoryReaders",
    docs: "https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference#directory-readers",
  },
  docs: "https://github.com/KelvinTegelaar/CIPP/blob/main/src/data/portals.json",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  {
    url: "https://entra.microsoft.com/7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13/#home",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://entra.microsoft.com/proseware.example/#view/Microsoft_AAD_IAM/GroupDetailsMenuBlade/~/Overview/groupId/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47",
    cloud: "global",
    answer: "names",
    domain: "proseware.example",
  },
  {
    url: "https://aad.portal.azure.com/#@proseware.onmicrosoft.com/dashboard/private/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47",
    cloud: "global",
    answer: "names",
    domain: "proseware.onmicrosoft.com",
  },
  {
    url: "https://entra.microsoft.us/%407d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "usgov",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://entra.microsoftonline.cn/proseware.partner.onmschina.cn/#home",
    cloud: "china",
    answer: "names",
    domain: "proseware.partner.onmschina.cn",
  },
  {
    url: "https://entra.microsoft.com/?tenantId=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13#view/Microsoft_AAD_IAM/TenantOverview.ReactView",
    cloud: "global",
    answer: "silent",
  },
  {
    url: "https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Overview/objectId/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47",
    cloud: "global",
    answer: "silent",
  },
];
