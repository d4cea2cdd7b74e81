import { readWorkspace } from "./grammar/workspace.ts";
import type { Portal, PortalExample } from "./portal.ts";

/** `?tid=`; `wsid` names the project's subscription. */
export const azureAiFoundry: Portal = {
  id: "azure-ai-foundry",
  name: "Azure AI Foundry",
  hosts: [
    { cloud: "global", host: "ai.azure.com", access: "more-portals" },
    { cloud: "usgov", host: "ai.azure.us", access: "us-government" },
  ],
  read: readWorkspace,
  open(customer, cloud) {
    return cloud === "global" ? `https://ai.azure.com/?tid=${customer.tenantId}` : undefined;
  },
  least: {
    role: "azure-reader",
    docs: "https://learn.microsoft.com/azure/ai-foundry/concepts/rbac-azure-ai-foundry",
  },
  docs: "https://learn.microsoft.com/azure/ai-foundry/what-is-azure-ai-foundry",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  {
    url: "https://ai.azure.com/?tid=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13&doNotRedirectLastResource=true",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://ai.azure.com/foundryProject/overview?wsid=%2Fsubscriptions%2Fc40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47%2FresourceGroups%2Frg&tid=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  { url: "https://ai.azure.com/explore/models", cloud: "global", answer: "silent" },
  { url: "https://ai.azure.com/?tid=proseware.example", cloud: "global", answer: "silent" },
  { url: "https://ai.azure.us/", cloud: "usgov", answer: "silent" },
];
