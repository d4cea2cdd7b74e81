import type { TenantName } from "../schemas/evidence.ts";
import { segments } from "./grammar/path.ts";
import { readingOf, readSlot } from "./grammar/slot.ts";
import type { Portal, PortalExample } from "./portal.ts";

function directoryIn(hash: string): TenantName | undefined {
  const id = /\/Directory\/([^/?]+)/i.exec(hash)?.[1];
  const slot = id === undefined ? undefined : readSlot(id, "id");
  return typeof slot === "object" ? slot : undefined;
}

/** The Azure portal before 2016: `/@{domain}`, and `#…/Directory/{id}` for the directory that was open in it. Long closed. */
export const azureClassic: Portal = {
  id: "azure-classic",
  name: "Azure classic portal (retired)",
  hosts: [
    { cloud: "global", host: "manage.windowsazure.com", access: "gesture" },
    { cloud: "china", host: "manage.windowsazure.cn", access: "gesture" },
  ],
  read(url) {
    const first = segments(url)[0];
    if (!first?.startsWith("@")) return { answer: "silent", reason: "silent-retired" };
    const domain = readSlot(first.slice(1), "id-or-domain");
    const directory = typeof domain === "object" && "domain" in domain ? directoryIn(url.hash) : undefined;
    const slot = typeof domain === "object" ? { ...domain, ...directory } : domain;
    return readingOf(slot, "names", "names-in-path");
  },
  docs: "https://learn.microsoft.com/previous-versions/azure/dn408543(v=azure.100)",
  verifiedOn: "2026-11-22",
};

export const examples: readonly PortalExample[] = [
  {
    url: "https://manage.windowsazure.com/@proseware.onmicrosoft.com#Workspaces/AdminTasks/ListManagementCertificates",
    cloud: "global",
    answer: "names",
    domain: "proseware.onmicrosoft.com",
  },
  {
    url: "https://manage.windowsazure.com/@proseware.onmicrosoft.com#Workspaces/ActiveDirectoryExtension/Directory/7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13/apps",
    cloud: "global",
    answer: "names",
    tenantId: "7d1e0f52-3b6a-4c88-9a41-0c5d2e7f9b13",
    domain: "proseware.onmicrosoft.com",
  },
  {
    url: "https://manage.windowsazure.cn/@proseware.partner.onmschina.cn",
    cloud: "china",
    answer: "names",
    domain: "proseware.partner.onmschina.cn",
  },
  { url: "https://manage.windowsazure.com/#Workspaces/All/dashboard", cloud: "global", answer: "silent" },
];
