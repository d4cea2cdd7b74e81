import type { AddressReading } from "../schemas/evidence.ts";
import type { Portal, PortalExample } from "./portal.ts";

const organisationOnly: AddressReading = { answer: "silent", reason: "silent-organisation-name" };

/** The names in front of the host are no domains. */
export const defenderCloudApps: Portal = {
  id: "defender-cloud-apps",
  name: "Microsoft Defender for Cloud Apps (classic)",
  hosts: [
    { cloud: "global", host: "portal.cloudappsecurity.com", access: "more-portals" },
    { cloud: "global", host: ".portal.cloudappsecurity.com", suffix: true, access: "gesture" },
    { cloud: "usgov", host: "portal.cloudappsecurity.us", access: "us-government" },
    { cloud: "usgov", host: ".portal.cloudappsecurity.us", suffix: true, access: "gesture" },
    { cloud: "usgov", host: "portal.cloudappsecuritygov.com", access: "us-government" },
    { cloud: "usgov", host: ".portal.cloudappsecuritygov.com", suffix: true, access: "gesture" },
  ],
  read: () => organisationOnly,
  docs: "https://learn.microsoft.com/defender-cloud-apps/network-requirements",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  { url: "https://portal.cloudappsecurity.com/", cloud: "global", answer: "silent" },
  { url: "https://proseware.us2.portal.cloudappsecurity.com/#/dashboard", cloud: "global", answer: "silent" },
  {
    url: "https://proseware.eu.portal.cloudappsecurity.com/?tid=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "global",
    answer: "silent",
  },
  { url: "https://portal.cloudappsecurity.us", cloud: "usgov", answer: "silent" },
  { url: "https://proseware.portal.cloudappsecuritygov.com/", cloud: "usgov", answer: "silent" },
];
