import { readEnvironment } from "./grammar/environment.ts";
import { readingOf } from "./grammar/slot.ts";
import type { Portal, PortalExample } from "./portal.ts";

/** The default environment's id is the tenant's behind `Default-`; every other environment says nothing of a tenant. */
export const powerappsMaker: Portal = {
  id: "powerapps-maker",
  name: "Power Apps",
  hosts: [
    { cloud: "global", host: "make.powerapps.com", access: "more-portals" },
    { cloud: "global", host: "make.preview.powerapps.com", access: "more-portals" },
    { cloud: "usgov", host: "make.gov.powerapps.us", access: "us-government" },
    { cloud: "usgov", host: "make.high.powerapps.us", access: "us-government" },
    { cloud: "usdod", host: "make.apps.appsplatform.us", access: "us-government" },
    { cloud: "china", host: "make.powerapps.cn", access: "china" },
  ],
  read(url) {
    return readingOf(readEnvironment(url), "names", "names-in-environment");
  },
  docs: "https://learn.microsoft.com/power-platform/admin/powerapps-us-government",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  {
    url: "https://make.powerapps.com/environments/Default-7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13/logicflows?utm_source=x",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://make.powerapps.com/e/default-7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13/canvas/?action=edit&app-id=%2Fapps%2Fc40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://make.gov.powerapps.us/environments/Default-7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13/apps",
    cloud: "usgov",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://make.powerapps.com/environments/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47/home",
    cloud: "global",
    answer: "silent",
  },
  { url: "https://make.high.powerapps.us", cloud: "usgov", answer: "silent" },
  { url: "https://make.apps.appsplatform.us/environments/Default-undefined/home", cloud: "usdod", answer: "silent" },
  { url: "https://make.powerapps.cn/environments/~default/home", cloud: "china", answer: "silent" },
];
