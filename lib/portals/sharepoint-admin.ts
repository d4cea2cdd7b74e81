import { clientSession } from "./grammar/client-session.ts";
import { readDelegatedOrg } from "./grammar/delegated.ts";
import { noTenant } from "./grammar/slot.ts";
import type { Portal, PortalExample } from "./portal.ts";

const adminSuffix = /-admin\.(?:sharepoint\.(?:com|us|cn)|sharepoint-mil\.us|dps\.mil)$/;
const sharepointName = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

/**
 * `{name}-admin.sharepoint.com` names a tenant by its SharePoint name, from which neither id nor domain follows. The sites that
 * people work in, also behind the session proxy of Defender for Cloud Apps, are recognised and say nothing.
 */
export const sharepointAdmin: Portal = {
  id: "sharepoint-admin",
  name: "SharePoint admin center",
  hosts: [
    { cloud: "global", host: "admin.microsoft.com", access: "required", path: "/sharepoint" },
    { cloud: "global", host: "admin.onedrive.com", access: "more-portals" },
    { cloud: "global", host: ".sharepoint.com", suffix: true, access: "gesture" },
    { cloud: "global", host: ".sharepoint.com.mcas.ms", suffix: true, access: "gesture" },
    { cloud: "usgov", host: "admin.onedrive.us", access: "us-government" },
    { cloud: "usgov", host: ".sharepoint.us", suffix: true, access: "gesture" },
    { cloud: "usdod", host: "portal.apps.mil", access: "us-government", path: "/sharepoint" },
    { cloud: "usdod", host: ".sharepoint-mil.us", suffix: true, access: "gesture" },
    { cloud: "usdod", host: ".dps.mil", suffix: true, access: "gesture" },
    { cloud: "china", host: ".sharepoint.cn", suffix: true, access: "gesture" },
    { cloud: "germany", host: ".sharepoint.de", suffix: true, access: "gesture" },
  ],
  read(url) {
    if (url.hostname === "admin.microsoft.com") return readDelegatedOrg(url);
    const name = url.hostname.replace(adminSuffix, "");
    if (name === url.hostname) return noTenant;
    return sharepointName.test(name)
      ? { answer: "names", reason: "names-sharepoint", sharepointName: name }
      : { answer: "silent", reason: "silent-malformed-value" };
  },
  open(customer, cloud) {
    return cloud === "global"
      ? `https://admin.microsoft.com${clientSession(customer.tenantId, "SharePoint")}`
      : undefined;
  },
  least: {
    role: "globalReader",
    docs: "https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference#global-reader",
    verifiedOn: "2026-11-22",
  },
  docs: "https://learn.microsoft.com/sharepoint/manage-sites-in-new-admin-center",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  {
    url: "https://Proseware-EU-admin.sharepoint.com/_layouts/15/online/AdminHome.aspx#/siteManagement",
    cloud: "global",
    answer: "names",
    sharepointName: "proseware-eu",
  },
  { url: "https://proseware-admin.sharepoint.us/", cloud: "usgov", answer: "names", sharepointName: "proseware" },
  { url: "https://proseware-admin.sharepoint-mil.us", cloud: "usdod", answer: "names", sharepointName: "proseware" },
  { url: "https://proseware-admin.dps.mil/", cloud: "usdod", answer: "names", sharepointName: "proseware" },
  { url: "https://proseware-admin.sharepoint.cn", cloud: "china", answer: "names", sharepointName: "proseware" },
  {
    url: "https://admin.microsoft.com/sharepoint?delegatedOrg=proseware.onmicrosoft.com",
    cloud: "global",
    answer: "claims",
    domain: "proseware.onmicrosoft.com",
  },
  { url: "https://proseware.sharepoint.com/sites/hr", cloud: "global", answer: "silent" },
  { url: "https://proseware-admin.sharepoint.com.mcas.ms/", cloud: "global", answer: "silent" },
  { url: "https://proseware.example-admin.sharepoint.com", cloud: "global", answer: "silent" },
  { url: "https://portal.apps.mil/SharePoint", cloud: "usdod", answer: "silent" },
  { url: "https://proseware-admin.sharepoint.de/", cloud: "germany", answer: "silent" },
];
