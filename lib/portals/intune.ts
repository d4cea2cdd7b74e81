import { readShell } from "./grammar/shell.ts";
import type { Portal, PortalExample } from "./portal.ts";

/** The Azure shell under Intune's names, old and new. */
export const intune: Portal = {
  id: "intune",
  name: "Microsoft Intune admin center",
  hosts: [
    { cloud: "global", host: "intune.microsoft.com", access: "required" },
    { cloud: "global", host: "endpoint.microsoft.com", access: "more-portals" },
    { cloud: "global", host: "devicemanagement.microsoft.com", access: "more-portals" },
    { cloud: "global", host: "devicemanagement.portal.azure.com", access: "more-portals" },
    { cloud: "global", host: "rc-devicemanagement.portal.azure.com", access: "more-portals" },
    { cloud: "global", host: "intuneeducation.portal.azure.com", access: "more-portals" },
    { cloud: "usgov", host: "intune.microsoft.us", access: "us-government" },
    { cloud: "usgov", host: "endpoint.microsoft.us", access: "us-government" },
    { cloud: "china", host: "intune.microsoftonline.cn", access: "china" },
  ],
  read: readShell,
  open(customer, cloud) {
    if (cloud === "germany") return undefined;
    const host = {
      global: "intune.microsoft.com",
      usgov: "intune.microsoft.us",
      usdod: "intune.microsoft.us",
      china: "intune.microsoftonline.cn",
    };
    return `https://${host[cloud]}/${customer.tenantId}`;
  },
  least: {
    role: "securityReader",
    docs: "https://learn.microsoft.com/mem/intune/fundamentals/role-based-access-control",
    verifiedOn: "2026-11-22",
  },
  docs: "https://github.com/KelvinTegelaar/CIPP/blob/main/src/data/portals.json",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  {
    url: "https://intune.microsoft.com/7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13#view/Microsoft_Intune_DeviceSettings/DevicesMenu/~/overview",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://intune.microsoft.com/proseware.example/#view/Microsoft_Intune_Devices/DeviceSettingsMenuBlade/~/overview/mdmDeviceId/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47",
    cloud: "global",
    answer: "names",
    domain: "proseware.example",
  },
  {
    url: "https://endpoint.microsoft.com/#@proseware.onmicrosoft.com/dashboard/",
    cloud: "global",
    answer: "names",
    domain: "proseware.onmicrosoft.com",
  },
  {
    url: "https://intune.microsoft.us/7D1E0F52-3B6A-4C88-9A41-0C5D2E7F9B13",
    cloud: "usgov",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://intune.microsoftonline.cn/7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13/#home",
    cloud: "china",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://endpoint.microsoft.com/?DelegatedOrg=proseware.onmicrosoft.com",
    cloud: "global",
    answer: "silent",
  },
  {
    url: "https://intune.microsoft.com/?ref=AdminCenter#view/Microsoft_Intune_Workflows/SecurityManagementMenu/~/antivirus",
    cloud: "global",
    answer: "silent",
  },
];
