import { readEnvironment } from "./grammar/environment.ts";
import { readParameter } from "./grammar/query.ts";
import { agree, readingOf } from "./grammar/slot.ts";
import type { Portal, PortalExample } from "./portal.ts";

/** `?tenantId=`, and the default environment in the path. Environment, app and `hint` ids are no tenants. */
export const powerappsPlay: Portal = {
  id: "powerapps-play",
  name: "Power Apps player",
  hosts: [
    { cloud: "global", host: "apps.powerapps.com", access: "more-portals" },
    { cloud: "usgov", host: "apps.gov.powerapps.us", access: "us-government" },
    { cloud: "usgov", host: "apps.high.powerapps.us", access: "us-government" },
    { cloud: "usdod", host: "play.apps.appsplatform.us", access: "us-government" },
    { cloud: "china", host: "apps.powerapps.cn", access: "china" },
  ],
  read(url) {
    const tenant = readParameter(url, "tenantid", "id");
    const environment = readEnvironment(url);
    if (tenant === undefined) return readingOf(environment, "names", "names-in-environment");
    const both = environment === "silent-environment-only" ? tenant : agree(tenant, environment);
    return readingOf(both, "names", "names-in-query");
  },
  docs: "https://learn.microsoft.com/power-apps/maker/canvas-apps/share-app",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  {
    url: "https://apps.powerapps.com/play/e/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47/a/0f6d1a2b-58c3-4e7f-9b1d-2c3e4f5a6b7c?tenantId=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13&hint=5e4d3c2b-1a09-4f8e-8d7c-6b5a49382716",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://apps.powerapps.com/play/e/default-7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13/a/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://apps.gov.powerapps.us/play/e/default-7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13/a/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47?tenantId=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13&source=email",
    cloud: "usgov",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://apps.powerapps.com/play/e/default-7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13/a/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47?tenantId=c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47",
    cloud: "global",
    answer: "silent",
  },
  {
    url: "https://apps.powerapps.com/play/e/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47/a/0f6d1a2b-58c3-4e7f-9b1d-2c3e4f5a6b7c",
    cloud: "global",
    answer: "silent",
  },
  {
    url: "https://apps.powerapps.com/play/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47?tenantId=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13culture=en-us",
    cloud: "global",
    answer: "silent",
  },
  {
    url: "https://play.apps.appsplatform.us/play/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47",
    cloud: "usdod",
    answer: "silent",
  },
  {
    url: "https://apps.powerapps.cn/play/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47?tenantId=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "china",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
];
