import { readWorkspace } from "./grammar/workspace.ts";
import type { Portal, PortalExample } from "./portal.ts";

/** `?tid=`; `wsid` names the workspace's subscription. */
export const azureMl: Portal = {
  id: "azure-ml",
  name: "Azure Machine Learning studio",
  hosts: [
    { cloud: "global", host: "ml.azure.com", access: "more-portals" },
    { cloud: "usgov", host: "ml.azure.us", access: "us-government" },
    { cloud: "china", host: "studio.ml.azure.cn", access: "china" },
  ],
  read: readWorkspace,
  open(customer, cloud) {
    return cloud === "global" ? `https://ml.azure.com/?tid=${customer.tenantId}` : undefined;
  },
  least: {
    role: "azure-reader",
    docs: "https://learn.microsoft.com/azure/machine-learning/how-to-assign-roles#default-roles",
    verifiedOn: "2026-11-22",
  },
  docs: "https://learn.microsoft.com/azure/machine-learning/how-to-enable-studio-virtual-network",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  {
    url: "https://ml.azure.com/?tid=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://ml.azure.com/experiments?wsid=/subscriptions/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47/resourcegroups/rg/workspaces/ws&tid=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://ml.azure.us/?tid=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "usgov",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://ml.azure.com/?wsid=/subscriptions/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47/resourcegroups/rg/workspaces/ws",
    cloud: "global",
    answer: "silent",
  },
  { url: "https://studio.ml.azure.cn/?tid=", cloud: "china", answer: "silent" },
];
