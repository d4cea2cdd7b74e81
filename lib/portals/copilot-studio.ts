import { readEnvironment } from "./grammar/environment.ts";
import { readingOf } from "./grammar/slot.ts";
import type { Portal, PortalExample } from "./portal.ts";

/** As Power Apps: only the default environment carries the tenant. */
export const copilotStudio: Portal = {
  id: "copilot-studio",
  name: "Microsoft Copilot Studio",
  hosts: [
    { cloud: "global", host: "copilotstudio.microsoft.com", access: "more-portals" },
    { cloud: "global", host: "copilotstudio.preview.microsoft.com", access: "more-portals" },
    { cloud: "global", host: "powerva.microsoft.com", access: "more-portals" },
    { cloud: "global", host: "web.powerva.microsoft.com", access: "more-portals" },
    { cloud: "usgov", host: "gcc.powerva.microsoft.us", access: "us-government" },
    { cloud: "usgov", host: "high.powerva.microsoft.us", access: "us-government" },
  ],
  read(url) {
    return readingOf(readEnvironment(url), "names", "names-in-environment");
  },
  docs: "https://learn.microsoft.com/microsoft-copilot-studio/requirements-licensing-gcc",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  {
    url: "https://copilotstudio.microsoft.com/environments/Default-7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13/bots/cr1a2_helper/overview",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://web.powerva.microsoft.com/environments/Default-7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13/bots",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://copilotstudio.microsoft.com/environments/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47/home",
    cloud: "global",
    answer: "silent",
  },
  { url: "https://gcc.powerva.microsoft.us", cloud: "usgov", answer: "silent" },
];
