import type { Detection, Place } from "../../../lib/schemas/detection.ts";
import { parseDomain } from "../../../lib/schemas/tenant.ts";
import { ownDirectory } from "../around.ts";
import { account, contoso, type Stage, tenant } from "../stage.ts";
import { services } from "./services.ts";
import type { State } from "./state.ts";

const place: Place = { portal: "azure", cloud: "global", reason: "names-in-hash" };
const admin: Place = { portal: "m365-admin", cloud: "global", reason: "claims-delegated-org" };
const domain = parseDomain("wingtip.example");

const nobody = (name: string, detection: Detection): State => ({
  name: `who: ${name}`,
  screen: "panel",
  seed: (stage) => stage.judged(detection),
});

const ours = (name: string, detection: Detection): State => ({
  name: `who: ${name}`,
  screen: "panel",
  async seed(stage) {
    await ownDirectory();
    await stage.judged(detection);
  },
});

/** An answer that speaks of a customer of the list. */
const unlike = (name: string, detection: Detection): State => ({
  name: `who: ${name}`,
  screen: "panel",
  async seed(stage) {
    await stage.customer();
    await stage.judged(detection);
  },
});

const listless = (name: string, seed: (stage: Stage) => Promise<void>): State => ({
  name: `who: ${name}`,
  screen: "panel",
  async seed(stage) {
    await stage.judged({ kind: "unlisted", certainty: "claims", ...(domain ? { domain } : {}), ...admin });
    await seed(stage);
  },
});

const named = (name: string, given: { name: string; domain?: string }): State => ({
  name: `name: ${name}`,
  screen: "panel",
  async seed(stage) {
    await stage.customer(given);
    await stage.health(services(["ServiceDegradation"]), [{ id: "EX900001" }]);
  },
});

const sure = (name: string, detection: Partial<Extract<Detection, { kind: "customer" }>>): State => ({
  name: `sure: ${name}`,
  screen: "panel",
  async seed(stage) {
    await stage.customer();
    await stage.health(services());
    await stage.judged({ kind: "customer", tenantId: contoso, certainty: "names", ...admin, ...detection });
  },
});

const longName =
  "The Very Long Established and Quite Particular Importers, Exporters, Bottlers, Coopers, Carriers and Keepers of Fine and Unusual Goods from Every Harbour between Here and the Furthest Horizon, Limited";

/** The panel for every answer to "which customer is this". */
export const panelWho: readonly State[] = [
  sure("asked for", { certainty: "claims" }),
  sure("remembered", { certainty: "remembers", namedAt: Date.now() - 150_000, reason: "silent-no-tenant" }),
  sure("confirmed by the page", { ...place, confirmed: true }),
  sure("opened from our own link", { certainty: "claims", opened: true, reason: "silent-no-tenant" }),
  sure("asked for and confirmed", { certainty: "claims", confirmed: true }),
  named("200 characters", { name: longName, domain: `${"long-".repeat(12)}name.onmicrosoft.com` }),
  named("right to left", { name: "شركة النخيل الأخضر", domain: "greenpalm.example" }),
  named("Korean", { name: "한빛바이오 주식회사", domain: "hanbitbio.example" }),
  named("no domain", { name: "Northwind Traders", domain: "" }),
  nobody("no access", { kind: "no-access" }),
  nobody("no portal", { kind: "no-portal" }),
  nobody("closed cloud", { kind: "closed-cloud", portal: "azure", cloud: "germany", reason: "silent-cloud-closed" }),
  nobody("many", { kind: "many", portal: "m365-lighthouse", cloud: "global", reason: "many-tenants" }),
  nobody("silent", { kind: "silent", ...place, reason: "silent-no-tenant" }),
  nobody("an address that disagrees with itself", { kind: "silent", ...place, reason: "silent-disagrees" }),
  nobody("a SharePoint name that nobody knows", {
    kind: "stranger",
    certainty: "names",
    sharepointName: "wingtip",
    portal: "sharepoint-admin",
    cloud: "global",
    reason: "names-sharepoint",
  }),
  ours("own tenant", { kind: "own-tenant", tenantId: account.tenantId, certainty: "names", ...place }),
  ours("own tenant or a customer's resource", {
    kind: "own-tenant",
    tenantId: account.tenantId,
    certainty: "names",
    resourceOfUnknownOwner: true,
    ...place,
  }),
  nobody("not a customer", {
    kind: "stranger",
    certainty: "names",
    tenantId: tenant("d0000000-0001-4000-8000-000000000001"),
    ...(domain ? { domain } : {}),
    ...place,
  }),
  listless("no list to look in", async () => {}),
  listless("no list to look in, signed out", (stage) => stage.signedIn(false)),
  listless("no list to look in, its fetch failed", (stage) =>
    stage.synced({
      ...stage.scope(account.tenantId),
      source: "customers",
      failedAt: stage.now - 60_000,
      error: { kind: "microsoft-down", status: 503 },
    }),
  ),
  nobody("in another cloud", {
    kind: "unlisted",
    certainty: "names",
    ...(domain ? { domain } : {}),
    ...place,
    cloud: "usgov",
  }),
  unlike("id and domain of two", {
    kind: "contradiction",
    why: "id-and-domain",
    address: { tenantId: contoso },
    others: [tenant("c0000000-0002-4000-8000-000000000002")],
    ...place,
  }),
  unlike("a domain that two share", {
    kind: "contradiction",
    why: "shared-domain",
    address: domain ? { domain } : {},
    others: [contoso, tenant("c0000000-0002-4000-8000-000000000002")],
    ...place,
  }),
  unlike("contradiction", {
    kind: "contradiction",
    why: "page",
    address: { tenantId: contoso },
    others: [tenant("c0000000-0002-4000-8000-000000000002")],
    words: "Fabrikam",
    ...place,
  }),
];
