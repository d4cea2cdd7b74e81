import { wholeSeconds } from "../dates.ts";
import type { Tenant, World } from "../worlds/world.ts";
import { tenantsOf } from "../worlds/world.ts";

const regionId = (name: string): string => name.toLowerCase().split(" ").toReversed().join("-");

/** What the public status page shows: every active service issue of the world, whichever tenant it stands in, and a banner for each. */
export function emergingIssues(world: World, cloud: Tenant["cloud"]): Record<string, unknown> {
  const active = tenantsOf(world)
    .filter((tenant) => tenant.cloud === cloud)
    .flatMap(({ azure }) => azure.flatMap(({ events }) => events))
    .filter(({ type, status }) => type === "ServiceIssue" && status === "Active");
  return {
    name: "default",
    type: "/providers/Microsoft.ResourceHealth/emergingissues",
    id: "/providers/Microsoft.ResourceHealth/emergingissues/default",
    properties: {
      refreshTimestamp: wholeSeconds(world.now),
      statusActiveEvents: active.map((event) => ({
        title: event.title,
        description: event.html,
        cloud: "Public",
        trackingId: event.id,
        severity: event.level,
        stage: "Active",
        published: true,
        startTime: wholeSeconds(event.startedAt),
        lastModifiedTime: wholeSeconds(event.updatedAt),
        impacts: [
          {
            name: event.service,
            id: event.service.toLowerCase().replaceAll(" ", "-"),
            regions: [{ name: event.region, id: regionId(event.region) }],
          },
        ],
      })),
      statusBanners: active.map((event) => ({
        title: event.title,
        message: event.html,
        cloud: "Public",
        lastModifiedTime: wholeSeconds(event.updatedAt),
      })),
    },
  };
}
