import { readShell } from "./grammar/shell.ts";
import type { Portal, PortalExample } from "./portal.ts";

/**
 * `/{id or domain}` and `#@{id or domain}`. Under Azure Lighthouse the hash names the partner although the resource belongs to a
 * customer: then the subscription is what is left to go by.
 */
export const azure: Portal = {
  id: "azure",
  name: "Azure portal",
  hosts: [
    { cloud: "global", host: "portal.azure.com", access: "required" },
    { cloud: "global", host: "ms.portal.azure.com", access: "more-portals" },
    { cloud: "global", host: "rc.portal.azure.com", access: "more-portals" },
    { cloud: "global", host: "preview.portal.azure.com", access: "more-portals" },
    { cloud: "usgov", host: "portal.azure.us", access: "us-government" },
    { cloud: "china", host: "portal.azure.cn", access: "china" },
    { cloud: "germany", host: "portal.microsoftazure.de", access: "gesture" },
  ],
  read: readShell,
  open(customer, cloud) {
    if (cloud === "germany") return undefined;
    const host = {
      global: "portal.azure.com",
      usgov: "portal.azure.us",
      usdod: "portal.azure.us",
      china: "portal.azure.cn",
    };
    return `https://${host[cloud]}/${customer.tenantId}`;
  },
  least: {
    role: "azure-reader",
    docs: "https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/general#reader",
    verifiedOn: "2026-11-22",
  },
  docs: "https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-sso-faq",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  {
    url: "https://portal.azure.com/7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13#view/Microsoft_Azure_Billing/SubscriptionsBladeV2",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://portal.azure.com/#@Proseware.onmicrosoft.com/resource/subscriptions/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47/overview",
    cloud: "global",
    answer: "names",
    domain: "proseware.onmicrosoft.com",
  },
  {
    url: "https://portal.azure.com/signin/index/@proseware.example",
    cloud: "global",
    answer: "names",
    domain: "proseware.example",
  },
  {
    url: "https://portal.azure.us/#@proseware.onmicrosoft.com/dashboard",
    cloud: "usgov",
    answer: "names",
    domain: "proseware.onmicrosoft.com",
  },
  {
    url: "https://portal.azure.cn/proseware.partner.onmschina.cn/#home",
    cloud: "china",
    answer: "names",
    domain: "proseware.partner.onmschina.cn",
  },
  { url: "https://portal.azure.com/proseware.example#@wingtip.example/resource", cloud: "global", answer: "silent" },
  {
    url: "https://portal.azure.com/?tid=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13#home",
    cloud: "global",
    answer: "silent",
  },
  {
    url: "https://portal.azure.com/#@/resource/subscriptions/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47",
    cloud: "global",
    answer: "silent",
  },
  { url: "https://portal.azure.com/app.webp", cloud: "global", answer: "silent" },
  { url: "https://portal.azure.com/oauth.callback#home", cloud: "global", answer: "silent" },
  { url: "https://portal.azure.com/blank.html", cloud: "global", answer: "silent" },
  { url: "https://portal.microsoftazure.de/proseware.example", cloud: "germany", answer: "silent" },
];
