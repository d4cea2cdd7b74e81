import { readDelegatedOrg, withDelegatedOrg } from "./grammar/delegated.ts";
import type { Portal, PortalExample } from "./portal.ts";

/** `?delegatedOrg=`. Shares `admin.cloud.microsoft` with the Microsoft 365 admin center. `Realm` names who signs in, mostly the partner. */
export const exchangeAdmin: Portal = {
  id: "exchange-admin",
  name: "Exchange admin center",
  hosts: [
    { cloud: "global", host: "admin.exchange.microsoft.com", access: "required" },
    { cloud: "global", host: "admin.cloud.microsoft", access: "required", path: "/exchange" },
    { cloud: "usgov", host: "admin.exchange.office365.us", access: "us-government" },
    { cloud: "china", host: "admin.exchange.microsoftonline.cn", access: "china" },
  ],
  read: readDelegatedOrg,
  open(customer, cloud) {
    return cloud === "global" ? withDelegatedOrg("https://admin.cloud.microsoft/exchange", customer) : undefined;
  },
  least: {
    role: "globalReader",
    docs: "https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference#global-reader",
    verifiedOn: "2026-11-22",
  },
  docs: "https://github.com/KelvinTegelaar/CIPP/blob/main/src/data/portals.json",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  {
    url: "https://admin.cloud.microsoft/exchange?landingpage=homepage&form=mac_sidebar&delegatedOrg=proseware.onmicrosoft.com#",
    cloud: "global",
    answer: "claims",
    domain: "proseware.onmicrosoft.com",
  },
  {
    url: "https://admin.cloud.microsoft/exchange?delegatedOrg=proseware.example&Realm=wingtip.example#/homepage",
    cloud: "global",
    answer: "claims",
    domain: "proseware.example",
  },
  {
    url: "https://admin.exchange.microsoft.com/?delegatedOrg=proseware.example#/messagetrace",
    cloud: "global",
    answer: "claims",
    domain: "proseware.example",
  },
  {
    url: "https://admin.exchange.microsoft.com/?Realm=wingtip.example#/mailboxes",
    cloud: "global",
    answer: "silent",
  },
  {
    url: "https://admin.exchange.microsoft.com/#/mailboxes?delegatedOrg=proseware.example",
    cloud: "global",
    answer: "silent",
  },
  { url: "https://admin.exchange.office365.us/?delegatedOrg=", cloud: "usgov", answer: "silent" },
  { url: "https://admin.exchange.microsoftonline.cn/#/", cloud: "china", answer: "silent" },
];
