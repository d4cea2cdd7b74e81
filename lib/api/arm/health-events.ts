import * as z from "zod/mini";
import type { AzureEvent } from "../../schemas/azure-event.ts";
import { nextOfValue, rowsOf, valueCollection } from "../collection.ts";
import type { Endpoint } from "../endpoint.ts";
import { instant } from "../instant.ts";
import { text } from "../text.ts";

const update = z.object({ summary: text, updateDateTime: instant });
const region = z.object({ impactedRegion: text, status: text, updates: z.optional(z.nullable(rowsOf(update))) });
const impact = z.object({ impactedService: text, impactedRegions: z.optional(z.nullable(rowsOf(region))) });

const event = z.pipe(
  z.object({
    name: z.string(),
    properties: z.object({
      title: text,
      header: text,
      eventType: text,
      status: text,
      level: text,
      eventLevel: text,
      summary: text,
      article: z.optional(z.nullable(z.object({ articleContent: text }))),
      impactStartTime: instant,
      impactMitigationTime: instant,
      lastUpdateTime: instant,
      impact: z.optional(z.nullable(rowsOf(impact))),
      enableMicrosoftSupport: z.nullish(z.boolean()),
      isEventSensitive: z.nullish(z.boolean()),
    }),
  }),
  z.transform(({ name, properties: given }): AzureEvent => {
    const regions = (given.impact?.rows ?? []).flatMap((entry) =>
      (entry.impactedRegions?.rows ?? []).map((place) => ({ service: entry.impactedService, ...place })),
    );
    const updates = regions
      .flatMap((place) => place.updates?.rows ?? [])
      .map((entry) => ({ at: entry.updateDateTime ?? "", content: entry.summary }));
    const distinct = new Map(updates.map((entry) => [JSON.stringify(entry), entry]));
    return {
      id: name,
      title: given.title || given.header,
      type: given.eventType,
      status: given.status,
      level: given.level || given.eventLevel,
      summary: given.summary,
      article: given.article?.articleContent ?? "",
      startedAt: given.impactStartTime,
      mitigatedAt: given.impactMitigationTime,
      updatedAt: given.lastUpdateTime,
      impacts: regions.map(({ service, impactedRegion, status }) => ({ service, region: impactedRegion, status })),
      updates: [...distinct.values()].toSorted((a, b) => b.at.localeCompare(a.at)),
      ticketsWelcome: given.enableMicrosoftSupport ?? undefined,
      sensitive: given.isEventSensitive ?? false,
    };
  }),
);

const body = valueCollection(event);

/** Month, day and year, as the query wants them. */
function queryDate(at: number): string {
  const date = new Date(at);
  return encodeURIComponent(`${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`);
}

/** Which events: a subscription's id, and the moment in epoch milliseconds since when they changed. */
export type EventsAsked = { readonly subscriptionId: string; readonly since: number };

/** Azure's service health as one subscription sees it. */
export const healthEventsEndpoint: Endpoint<EventsAsked, z.infer<typeof body>> = {
  id: "arm.health-events",
  service: "arm",
  method: "GET",
  permissions: ["user_impersonation"],
  path: ({ subscriptionId, since }) =>
    `/subscriptions/${encodeURIComponent(subscriptionId)}/providers/Microsoft.ResourceHealth/events` +
    `?api-version=2025-05-01&queryStartTime=${queryDate(since)}`,
  schema: body,
  next: nextOfValue,
  docs: "https://learn.microsoft.com/rest/api/resourcehealth/events/list-by-subscription-id",
  verifiedOn: "2026-11-22",
};
