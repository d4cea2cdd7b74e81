import { segments } from "./grammar/path.ts";
import { readTenantSegment } from "./grammar/shell.ts";
import { readingOf } from "./grammar/slot.ts";
import type { Portal, PortalExample } from "./portal.ts";

/** `/{id or domain}/{environment or admin}`. Without a tenant the first segment is an environment's name. */
export const businessCentral: Portal = {
  id: "business-central",
  name: "Business Central",
  hosts: [{ cloud: "global", host: "businesscentral.dynamics.com", access: "more-portals" }],
  read(url) {
    return readingOf(readTenantSegment(segments(url)[0]), "names", "names-in-path");
  },
  open(customer, cloud) {
    return cloud === "global" ? `https://businesscentral.dynamics.com/${customer.tenantId}/admin` : undefined;
  },
  least: {
    role: "businessCentralAdministrator",
    docs: "https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference#dynamics-365-business-central-administrator",
    verifiedOn: "2026-11-22",
  },
  docs: "https://learn.microsoft.com/dynamics365/business-central/dev-itpro/administration/delegated-admin",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  {
    url: "https://businesscentral.dynamics.com/7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13/Production/?company=Proseware&page=22",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://businesscentral.dynamics.com/Proseware.example/admin",
    cloud: "global",
    answer: "names",
    domain: "proseware.example",
  },
  {
    url: "https://businesscentral.dynamics.com/Sandbox?company=Proseware&page=22",
    cloud: "global",
    answer: "silent",
  },
  { url: "https://businesscentral.dynamics.com/?page=8350", cloud: "global", answer: "silent" },
  { url: "https://businesscentral.dynamics.com/connectivity", cloud: "global", answer: "silent" },
];
