import { clouds } from "../../../lib/clouds/index.ts";
import { area } from "../../../lib/platform/areas.ts";
import type { CloudId } from "../../../lib/schemas/cloud.ts";
import type { PlaceId } from "../../../lib/schemas/place.ts";
import { storedIssueViews, withIssueView } from "../../../lib/settings/issue-views.ts";
import { storedPlaces, withPlace } from "../../../lib/settings/places.ts";
import { inCloud } from "../around.ts";
import type { Stage } from "../stage.ts";
import type { State } from "./state.ts";

const others = [
  ["US Government", "usgov"],
  ["China", "china"],
] as const satisfies readonly (readonly [string, CloudId])[];

type There = { readonly place: PlaceId; readonly name: string; seed(stage: Stage, cloud: CloudId): Promise<void> };

/** These were fetched there a moment ago, and held nothing. */
async function fetched(stage: Stage, cloud: CloudId, ...sources: readonly string[]): Promise<void> {
  for (const source of sources) {
    await stage.synced({ ...stage.scope(), cloud, source, succeededAt: stage.now - 60_000 });
  }
}

const places: readonly There[] = [
  { place: "health", name: "health", seed: (stage, cloud) => fetched(stage, cloud, "azure-events") },
  { place: "issues", name: "issues", seed: (stage, cloud) => fetched(stage, cloud, "azure-events") },
  {
    place: "issues",
    name: "planned changes",
    async seed(stage, cloud) {
      await fetched(stage, cloud, "messages", "azure-events");
      const view = { name: "planned", service: "", issue: "" } as const;
      await storedIssueViews(area("session")).set(withIssueView([], { ...stage.scope(), cloud }, view));
    },
  },
  {
    place: "requests",
    name: "requests",
    async seed(stage, cloud) {
      await fetched(stage, cloud, "azure-tickets", "azure-subscriptions");
      if (clouds[cloud].has.serviceRequests) return fetched(stage, cloud, "requests");
      const error = { kind: "not-in-this-cloud" } as const;
      await stage.synced({ ...stage.scope(), cloud, source: "requests", failedAt: stage.now - 30_000, error });
    },
  },
];

/** The places of the panel in clouds where Microsoft lacks a part of what they show. */
export const otherClouds: readonly State[] = others.flatMap(([called, cloud]) =>
  places.map(
    ({ place, name, seed }): State => ({
      name: `cloud: ${called}, its ${name}`,
      screen: "panel",
      async seed(stage) {
        await inCloud(stage, cloud, "Northwind Traders");
        await storedPlaces(area("session")).set(withPlace([], { ...stage.scope(), cloud }, place));
        await seed(stage, cloud);
      },
    }),
  ),
);
