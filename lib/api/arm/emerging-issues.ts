import * as z from "zod/mini";
import { rowsOf } from "../collection.ts";
import type { Endpoint } from "../endpoint.ts";
import { instant } from "../instant.ts";
import { text } from "../text.ts";

/** An event on Azure's public status page. Enumerations are Azure's words as they came; instants are ISO 8601 in UTC. */
export type EmergingIssue = {
  /** The tracking id. */
  readonly id: string;
  readonly title: string;
  /** HTML written by Microsoft, never to be injected as is. */
  readonly description: string;
  readonly severity: string;
  readonly stage: string;
  /** `Public` and so on. */
  readonly cloud: string;
  readonly startedAt: string | undefined;
  readonly updatedAt: string | undefined;
  readonly impacts: readonly { readonly service: string; readonly regions: readonly string[] }[];
};

/** A notice above the public status page. `message` is HTML. */
export type StatusBanner = {
  readonly title: string;
  readonly message: string;
  readonly cloud: string;
  readonly updatedAt: string | undefined;
};

const region = z.object({ name: text });
const impact = z.object({ name: text, regions: z.optional(z.nullable(rowsOf(region))) });

const event = z.pipe(
  z.object({
    trackingId: z.string(),
    title: text,
    description: text,
    severity: text,
    stage: text,
    cloud: text,
    startTime: instant,
    lastModifiedTime: instant,
    impacts: z.optional(z.nullable(rowsOf(impact))),
  }),
  z.transform(
    ({ trackingId, startTime, lastModifiedTime, impacts, ...row }): EmergingIssue => ({
      ...row,
      id: trackingId,
      startedAt: startTime,
      updatedAt: lastModifiedTime,
      impacts: (impacts?.rows ?? []).map(({ name, regions }) => ({
        service: name,
        regions: (regions?.rows ?? []).map((place) => place.name),
      })),
    }),
  ),
);

const banner = z.pipe(
  z.object({ title: text, message: text, cloud: text, lastModifiedTime: instant }),
  z.transform(({ lastModifiedTime, ...row }): StatusBanner => ({ ...row, updatedAt: lastModifiedTime })),
);

const none = { rows: [], unreadable: 0 };

const body = z.pipe(
  z.object({
    properties: z.object({
      refreshTimestamp: instant,
      statusActiveEvents: z.optional(z.nullable(rowsOf(event))),
      statusBanners: z.optional(z.nullable(rowsOf(banner))),
    }),
  }),
  z.transform(({ properties: { refreshTimestamp, statusActiveEvents, statusBanners } }) => ({
    refreshedAt: refreshTimestamp,
    events: statusActiveEvents ?? none,
    banners: statusBanners ?? none,
  })),
);

/** What Azure's public status page shows at this moment, of all customers and not of the caller's subscriptions. */
export const emergingIssuesEndpoint: Endpoint<undefined, z.infer<typeof body>> = {
  id: "arm.emerging-issues",
  service: "arm",
  method: "GET",
  permissions: ["user_impersonation"],
  path: () => "/providers/Microsoft.ResourceHealth/emergingIssues/default?api-version=2025-05-01",
  schema: body,
  docs: "https://learn.microsoft.com/rest/api/resourcehealth/emerging-issues/get",
  verifiedOn: "2026-11-22",
};
