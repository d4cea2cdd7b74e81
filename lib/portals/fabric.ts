import { readQuery } from "./grammar/query.ts";
import type { Portal, PortalExample } from "./portal.ts";

/** `?ctid=`, as Power BI. */
export const fabric: Portal = {
  id: "fabric",
  name: "Microsoft Fabric",
  hosts: [
    { cloud: "global", host: "app.fabric.microsoft.com", access: "more-portals" },
    { cloud: "global", host: "msit.fabric.microsoft.com", access: "more-portals" },
  ],
  read(url) {
    return readQuery(url, "ctid", "id");
  },
  open(customer, cloud) {
    return cloud === "global" ? `https://app.fabric.microsoft.com/home?ctid=${customer.tenantId}` : undefined;
  },
  least: {
    role: "fabricAdministrator",
    docs: "https://learn.microsoft.com/fabric/admin/roles",
    verifiedOn: "2026-11-22",
  },
  docs: "https://learn.microsoft.com/fabric/admin/admin-center",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  {
    url: "https://app.fabric.microsoft.com/home?ctid=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://app.fabric.microsoft.com/groups/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47/list?experience=fabric-developer&ctid=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  { url: "https://app.fabric.microsoft.com/admin-portal", cloud: "global", answer: "silent" },
  {
    url: "https://app.fabric.microsoft.com/groups/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47/lakehouses/7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "global",
    answer: "silent",
  },
];
