import type { AddressReading } from "../schemas/evidence.ts";
import type { Portal, PortalExample } from "./portal.ts";

const organisationOnly: AddressReading = { answer: "silent", reason: "silent-organisation-name" };

/** The workspace's name in front of the host is no domain. */
export const defenderIdentityLegacy: Portal = {
  id: "defender-identity-legacy",
  name: "Microsoft Defender for Identity (classic)",
  hosts: [
    { cloud: "global", host: "portal.atp.azure.com", access: "more-portals" },
    { cloud: "global", host: ".atp.azure.com", suffix: true, access: "gesture" },
    { cloud: "usgov", host: "portal.atp.azure.us", access: "us-government" },
    { cloud: "usgov", host: ".atp.azure.us", suffix: true, access: "gesture" },
  ],
  read: () => organisationOnly,
  docs: "https://learn.microsoft.com/defender-for-identity/us-govt-gcc-high",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  { url: "https://portal.atp.azure.com/", cloud: "global", answer: "silent" },
  { url: "https://proseware-corp.atp.azure.com/timeline", cloud: "global", answer: "silent" },
  {
    url: "https://proseware-corp.atp.azure.com/?tenantId=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "global",
    answer: "silent",
  },
  { url: "https://portal.atp.azure.us/", cloud: "usgov", answer: "silent" },
];
