import type { AddressReading } from "../schemas/evidence.ts";
import type { Portal, PortalExample, PortalHost } from "./portal.ts";

const organisationOnly: AddressReading = { answer: "silent", reason: "silent-organisation-name" };

/** `crm`, `crm2` and so on: one a region. 9 is the US Government's. */
const regions = ["", 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22].map(
  (region): PortalHost => ({ cloud: "global", host: `.crm${region}.dynamics.com`, suffix: true, access: "gesture" }),
);

/** The organisation's name in the host is no tenant: it needs a look-up that no address offers. */
export const dynamics365: Portal = {
  id: "dynamics365",
  name: "Dynamics 365",
  hosts: [
    ...regions,
    { cloud: "global", host: ".operations.dynamics.com", suffix: true, access: "gesture" },
    { cloud: "global", host: "lcs.dynamics.com", access: "more-portals" },
    { cloud: "usgov", host: ".crm9.dynamics.com", suffix: true, access: "gesture" },
    { cloud: "usgov", host: ".crm.microsoftdynamics.us", suffix: true, access: "gesture" },
    { cloud: "usdod", host: ".crm.appsplatform.us", suffix: true, access: "gesture" },
    { cloud: "china", host: ".crm.dynamics.cn", suffix: true, access: "gesture" },
    { cloud: "germany", host: ".crm.microsoftdynamics.de", suffix: true, access: "gesture" },
  ],
  read: () => organisationOnly,
  docs: "https://learn.microsoft.com/power-platform/admin/new-datacenter-regions",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  {
    url: "https://proseware.crm4.dynamics.com/main.aspx?appid=c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47",
    cloud: "global",
    answer: "silent",
  },
  { url: "https://lcs.dynamics.com/v2", cloud: "global", answer: "silent" },
  {
    url: "https://proseware.crm.dynamics.com/main.aspx?pagetype=entityrecord&etn=account&id=c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47&tenantId=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "global",
    answer: "silent",
  },
  {
    url: "https://port.crm9.dynamics.com/G/Instances/InstancePicker.aspx?Redirect=True",
    cloud: "usgov",
    answer: "silent",
  },
  { url: "https://proseware.crm.microsoftdynamics.us/", cloud: "usgov", answer: "silent" },
  { url: "https://proseware.crm.appsplatform.us/", cloud: "usdod", answer: "silent" },
  { url: "https://proseware.crm.dynamics.cn/", cloud: "china", answer: "silent" },
  { url: "https://proseware.crm.microsoftdynamics.de/", cloud: "germany", answer: "silent" },
];
