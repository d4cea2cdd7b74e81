import { segments } from "./grammar/path.ts";
import { readParameter } from "./grammar/query.ts";
import { agree, noTenant, readingOf, readSlot } from "./grammar/slot.ts";
import type { Portal, PortalExample } from "./portal.ts";

/** `/ecp/@{domain}/…` and `/ecp/?delegatedOrg=`. Its hosts are those of people's mailboxes, so none is ever matched by the manifest.
 * `Realm` names who signs in, mostly the partner. */
export const exchangeEcp: Portal = {
  id: "exchange-ecp",
  name: "Exchange admin center (classic)",
  hosts: [
    { cloud: "global", host: "outlook.office365.com", access: "gesture" },
    { cloud: "global", host: "outlook.office.com", access: "gesture", path: "/ecp" },
    { cloud: "global", host: "ps.outlook.com", access: "gesture" },
    { cloud: "usgov", host: "outlook.office365.us", access: "gesture", path: "/ecp" },
    { cloud: "usdod", host: "webmail.apps.mil", access: "gesture", path: "/ecp" },
    { cloud: "china", host: "partner.outlook.cn", access: "gesture", path: "/ecp" },
    { cloud: "germany", host: "outlook.office.de", access: "gesture", path: "/ecp" },
  ],
  read(url) {
    const [app, organisation, ...others] = segments(url);
    if (app?.toLowerCase() !== "ecp") return noTenant;
    const path = organisation?.startsWith("@") ? readSlot(organisation.slice(1), "id-or-domain") : undefined;
    const query = readParameter(url, "delegatedorg", "id-or-domain");
    if (path !== undefined && others.some((segment) => segment.startsWith("@"))) {
      return readingOf("silent-disagrees", "names", "names-in-path");
    }
    if (path === undefined) return readingOf(query, "claims", "claims-delegated-org");
    return readingOf(agree(path, query), "names", "names-in-path");
  },
  docs: "https://learn.microsoft.com/exchange/exchange-admin-center",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  {
    url: "https://outlook.office365.com/ecp/?rfr=Admin_o365&exsvurl=1&delegatedOrg=proseware.example&mkt=en-US&Realm=wingtip.example",
    cloud: "global",
    answer: "claims",
    domain: "proseware.example",
  },
  {
    url: "https://outlook.office365.com/ecp/@proseware.example/UsersGroups/EditContact.aspx?exsvurl=1&realm=c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47",
    cloud: "global",
    answer: "names",
    domain: "proseware.example",
  },
  {
    url: "https://outlook.office365.com/ecp/@proseware.example/?delegatedOrg=wingtip.example",
    cloud: "global",
    answer: "silent",
  },
  { url: "https://outlook.office365.com/ecp/@proseware.example/@wingtip.example", cloud: "global", answer: "silent" },
  { url: "https://outlook.office365.com/mail/?delegatedOrg=proseware.example", cloud: "global", answer: "silent" },
  {
    url: "https://ps.outlook.com/powershell-liveid?DelegatedOrg=proseware.onmicrosoft.com",
    cloud: "global",
    answer: "silent",
  },
  { url: "https://outlook.office365.us/ecp", cloud: "usgov", answer: "silent" },
  { url: "https://webmail.apps.mil/ecp/", cloud: "usdod", answer: "silent" },
  {
    url: "https://partner.outlook.cn/ecp/?delegatedOrg=proseware.partner.onmschina.cn",
    cloud: "china",
    answer: "claims",
    domain: "proseware.partner.onmschina.cn",
  },
  { url: "https://outlook.office.de/ecp/?delegatedOrg=proseware.onmicrosoft.de", cloud: "germany", answer: "silent" },
];
