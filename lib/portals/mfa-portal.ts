import { readQuery } from "./grammar/query.ts";
import type { Portal, PortalExample } from "./portal.ts";

/** `?tenantId=` on the page of per-user multi-factor authentication. */
export const mfaPortal: Portal = {
  id: "mfa-portal",
  name: "Multi-factor authentication (classic)",
  hosts: [
    { cloud: "global", host: "account.activedirectory.windowsazure.com", access: "more-portals" },
    { cloud: "usgov", host: "account.activedirectory.windowsazure.us", access: "us-government" },
  ],
  read(url) {
    return readQuery(url, "tenantid", "id");
  },
  open(customer, cloud) {
    if (cloud !== "global") return undefined;
    const page = "https://account.activedirectory.windowsazure.com/usermanagement/multifactorverification.aspx";
    return `${page}?tenantId=${customer.tenantId}&culture=en-us&requestInitiatedContext=users`;
  },
  least: {
    role: "authenticationAdministrator",
    docs: "https://learn.microsoft.com/entra/identity/authentication/howto-mfa-userstates#view-the-status-for-a-user",
    verifiedOn: "2026-11-22",
  },
  docs: "https://learn.microsoft.com/entra/identity/authentication/howto-mfa-userstates",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  {
    url: "https://account.activedirectory.windowsazure.com/usermanagement/multifactorverification.aspx?tenantId=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13&culture=en-us&requestInitiatedContext=users",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://account.activedirectory.windowsazure.us/usermanagement/mfasettings.aspx?tenantid=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    cloud: "usgov",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
  },
  {
    url: "https://account.activedirectory.windowsazure.com/UserManagement/MultifactorVerification.aspx?BrandContextID=O365",
    cloud: "global",
    answer: "silent",
  },
  {
    url: "https://account.activedirectory.windowsazure.com/usermanagement/multifactorverification.aspx?tenantId=7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13culture=en-us",
    cloud: "global",
    answer: "silent",
  },
];
