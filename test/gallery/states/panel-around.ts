import { area } from "../../../lib/platform/areas.ts";
import type { CloudId } from "../../../lib/schemas/cloud.ts";
import type { PlaceId } from "../../../lib/schemas/place.ts";
import { storedPin } from "../../../lib/settings/pin.ts";
import { storedPlaces, withPlace } from "../../../lib/settings/places.ts";
import { inCloud, lookedAt, portals, profiles, relationships, stranger } from "../around.ts";
import { account, type Stage, tenant } from "../stage.ts";
import { services } from "./services.ts";
import type { State } from "./state.ts";

const longName =
  "The Very Long Established and Quite Particular Importers, Exporters, Bottlers, Coopers, Carriers and Keepers of Fine and Unusual Goods from Every Harbour between Here and the Furthest Horizon, Limited";

const strangers = tenant("d0000000-0001-4000-8000-000000000001");

/** A customer in one place of the panel. */
const at = (name: string, place: PlaceId, seed: (stage: Stage) => Promise<void>): State => ({
  name,
  screen: "panel",
  async seed(stage) {
    await stage.customer();
    await stage.health(services());
    await stage.place(place);
    await seed(stage);
  },
});

const gdap = (name: string, ...given: Parameters<typeof relationships> extends [Stage, ...infer Rest] ? Rest : never) =>
  at(`relationship: ${name}`, "portals", (stage) => relationships(stage, ...given));

const elsewhere = (name: string, cloud: CloudId): State => ({
  name: `cloud: ${name}`,
  screen: "panel",
  seed: (stage) => inCloud(stage, cloud, "Northwind Traders"),
});

const elsewherePortals = (name: string, cloud: "usgov" | "china"): State => ({
  name: `cloud: ${name}, its portals`,
  screen: "panel",
  async seed(stage) {
    await inCloud(stage, cloud, "Northwind Traders");
    await storedPlaces(area("session")).set(withPlace([], { ...stage.scope(), cloud }, "portals"));
  },
});

/** Portals, relationship, header and the popup's look-ups. */
export const around: readonly State[] = [
  at("portals", "portals", async (stage) => {
    await relationships(stage, {});
    await portals(stage);
    await profiles(stage);
  }),
  at("portals: nothing fetched yet", "portals", async () => {}),
  at("portals: no domain known", "portals", (stage) => stage.customer({ domain: "" })),
  gdap("several, ends in 6 days", { inDays: 6, autoExtend: "PT0S", status: "expiring" }, { roles: ["x"], name: "Old" }),
  gdap("renews automatically in 6 days", { inDays: 6 }),
  gdap("ended", { inDays: -9, status: "expired" }),
  gdap("waits for approval", { status: "approvalPending" }),
  gdap("none"),
  gdap("a word of Microsoft's that nobody knows", { status: "paused" }),
  at("relationship: ends, on the overview", "overview", (stage) =>
    relationships(stage, { inDays: 29, autoExtend: "PT0S" }),
  ),
  at("header: 200 characters, pinned", "health", async (stage) => {
    await stage.customer({ name: longName, domain: `${"long-".repeat(12)}name.onmicrosoft.com` });
    await relationships(stage, { inDays: 6, autoExtend: "PT0S" });
    await storedPin(area("session"), 1).set(stage.scope());
    await stage.judged({ kind: "no-portal" });
  }),
  at("header: pinned, and the tab is somebody else's", "health", async (stage) => {
    await lookedAt(stage);
    await relationships(stage, { inDays: 6, autoExtend: "PT0S" });
    await storedPin(area("session"), 1).set(stage.scope());
    const tenantId = tenant("c0000000-0002-4000-8000-000000000002");
    const place = { portal: "azure", cloud: "global", reason: "names-in-hash" } as const;
    await stage.judged({ kind: "customer", tenantId, certainty: "names", ...place });
  }),
  at("header: right to left", "portals", async (stage) => {
    await stage.customer({
      name: "شركة النخيل الأخضر للتجارة والاستيراد والتصدير المحدودة",
      domain: "greenpalm.example",
    });
    await relationships(stage, {});
  }),
  elsewhere("US Government", "usgov"),
  elsewhere("US Department of Defense", "usdod"),
  elsewhere("China", "china"),
  elsewherePortals("US Government", "usgov"),
  elsewherePortals("China", "china"),
  {
    name: "who: not a customer, with what Microsoft tells",
    screen: "panel",
    async seed(stage) {
      await stranger(stage, strangers, {
        name: "Wingtip Toys",
        region: "NA",
        subRegion: "GCC",
        instance: "microsoftonline.com",
      });
      await stage.judged({
        kind: "stranger",
        certainty: "names",
        tenantId: strangers,
        portal: "azure",
        cloud: "global",
        reason: "names-in-path",
      });
    },
  },
  {
    name: "popup: look-ups",
    screen: "popup",
    async seed(stage) {
      await stage.customer();
      await stage.health(services(["ServiceDegradation"]));
      await lookedAt(stage);
    },
  },
  {
    name: "popup: 200 characters",
    screen: "popup",
    async seed(stage) {
      await stage.customer({ name: longName, domain: `${"long-".repeat(12)}name.onmicrosoft.com` });
      await lookedAt(stage);
    },
  },
  {
    name: "popup: list failed",
    screen: "popup",
    async seed(stage) {
      await stage.judged({ kind: "no-portal" });
      await lookedAt(stage);
      await stage.synced({
        ...stage.scope(account.tenantId),
        source: "customers",
        succeededAt: stage.now - 30 * 3_600_000,
        failedAt: stage.now - 60_000,
        error: { kind: "microsoft-down", status: 503 },
      });
    },
  },
];
