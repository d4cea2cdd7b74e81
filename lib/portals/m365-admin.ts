import { isClientSession, readClientSession } from "./grammar/client-session.ts";
import { readDelegatedOrg, withDelegatedOrg } from "./grammar/delegated.ts";
import type { Portal, PortalExample } from "./portal.ts";

/**
 * `?delegatedOrg=` and `/Partner/BeginClientSession.aspx?CTID=`. Ids of partners in invitations (`partnerId`, `indirectCSP`, the
 * tail of a relationship id) and the technician's `login_hint` never count.
 */
export const m365Admin: Portal = {
  id: "m365-admin",
  name: "Microsoft 365 admin center",
  hosts: [
    { cloud: "global", host: "admin.cloud.microsoft", access: "required" },
    { cloud: "global", host: "admin.microsoft.com", access: "required" },
    { cloud: "global", host: "portal.office.com", access: "more-portals" },
    { cloud: "usgov", host: "portal.office365.us", access: "us-government" },
    { cloud: "usdod", host: "portal.apps.mil", access: "us-government" },
    { cloud: "china", host: "portal.partner.microsoftonline.cn", access: "china" },
    { cloud: "germany", host: "portal.office.de", access: "gesture" },
  ],
  read(url) {
    return isClientSession(url) ? readClientSession(url) : readDelegatedOrg(url);
  },
  open(customer, cloud) {
    return cloud === "global" ? withDelegatedOrg("https://admin.cloud.microsoft/", customer) : undefined;
  },
  least: {
    role: "serviceSupportAdministrator",
    docs: "https://learn.microsoft.com/partner-center/gdap-least-privileged-roles-by-task",
    verifiedOn: "2026-11-22",
  },
  docs: "https://learn.microsoft.com/partner-center/developer/get-the-managed-services-for-a-customer-by-id",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  {
    url: "https://admin.cloud.microsoft/?delegatedOrg=PROSEWARE.onmicrosoft.com&login_hint=tech%40wingtip.example#/users",
    cloud: "global",
    answer: "claims",
    domain: "proseware.onmicrosoft.com",
  },
  {
    url: "https://admin.microsoft.com/partner/beginclientsession.aspx?ctid=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13&csdest=SharePoint",
    cloud: "global",
    answer: "claims",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://portal.office.com/Partner/BeginClientSession.aspx?CTID=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13&CSDEST=Exchange&InitialDomain=proseware.onmicrosoft.com&PrimaryDomain=proseware.example",
    cloud: "global",
    answer: "claims",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    domain: "proseware.onmicrosoft.com",
  },
  { url: "https://admin.microsoft.com/Adminportal/Home#/servicehealth", cloud: "global", answer: "silent" },
  { url: "https://admin.cloud.microsoft/?delegatedOrg=undefined", cloud: "global", answer: "silent" },
  {
    url: "https://admin.cloud.microsoft/?delegatedOrg=proseware.example&delegatedOrg=wingtip.example",
    cloud: "global",
    answer: "silent",
  },
  {
    url: "https://admin.microsoft.com/Partner/BeginClientSession.aspx?CTID=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13&delegatedOrg=wingtip.example",
    cloud: "global",
    answer: "claims",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    domain: "wingtip.example",
  },
  {
    url: "https://admin.microsoft.com/Partner/BeginClientSession.aspx?CTID=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13&delegatedOrg=c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47",
    cloud: "global",
    answer: "silent",
  },
  {
    url: "https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47#/partners/invitation",
    cloud: "global",
    answer: "silent",
  },
  { url: "https://portal.apps.mil/adminportal/home", cloud: "usdod", answer: "silent" },
  { url: "https://portal.office365.us/adminportal/home#/Settings", cloud: "usgov", answer: "silent" },
  { url: "https://portal.office.de/?delegatedOrg=proseware.onmicrosoft.de", cloud: "germany", answer: "silent" },
  {
    url: "https://portal.partner.microsoftonline.cn/Partner/BeginClientSession.aspx?CTID=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13&CSDEST=o365admincenter",
    cloud: "china",
    answer: "claims",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
];
