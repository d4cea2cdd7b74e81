import { readEnvironment } from "./grammar/environment.ts";
import { readingOf } from "./grammar/slot.ts";
import type { Portal, PortalExample } from "./portal.ts";

/** As Power Apps: only the default environment carries the tenant. The old hosts vary by region. */
export const powerautomateMaker: Portal = {
  id: "powerautomate-maker",
  name: "Power Automate",
  hosts: [
    { cloud: "global", host: "make.powerautomate.com", access: "more-portals" },
    { cloud: "global", host: "flow.microsoft.com", access: "more-portals" },
    { cloud: "global", host: ".flow.microsoft.com", suffix: true, access: "gesture" },
    { cloud: "usgov", host: "make.gov.powerautomate.us", access: "us-government" },
    { cloud: "usgov", host: "make.high.powerautomate.us", access: "us-government" },
    { cloud: "usgov", host: "gov.flow.microsoft.us", access: "us-government" },
    { cloud: "usgov", host: "high.flow.microsoft.us", access: "us-government" },
    { cloud: "usdod", host: "make.powerautomate.appsplatform.us", access: "us-government" },
    { cloud: "usdod", host: "flow.appsplatform.us", access: "us-government" },
    { cloud: "china", host: "make.powerautomate.cn", access: "china" },
  ],
  read(url) {
    return readingOf(readEnvironment(url), "names", "names-in-environment");
  },
  docs: "https://learn.microsoft.com/power-automate/us-govt",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  {
    url: "https://make.powerautomate.com/environments/Default-7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13/flows/shared/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47/details",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://emea.flow.microsoft.com/manage/environments/Default-7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13/flows/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47/details",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://gov.flow.microsoft.us/manage/environments/default-7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13/flows",
    cloud: "usgov",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://make.powerautomate.com/environments/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47/home",
    cloud: "global",
    answer: "silent",
  },
  { url: "https://make.gov.powerautomate.us/", cloud: "usgov", answer: "silent" },
  { url: "https://make.powerautomate.cn/environments/Default-1/home", cloud: "china", answer: "silent" },
  {
    url: "https://flow.appsplatform.us/manage/environments/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47/flows",
    cloud: "usdod",
    answer: "silent",
  },
];
