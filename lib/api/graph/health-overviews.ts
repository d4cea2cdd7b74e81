import * as z from "zod/mini";
import type { PublishedIssue, ServiceHealth } from "../../schemas/health.ts";
import { nextOfValue, rowsOf, valueCollection } from "../collection.ts";
import type { Endpoint } from "../endpoint.ts";
import { text } from "../text.ts";
import { publishedIssue } from "./grammar/issue.ts";

/** One service with the issues that Microsoft publishes for it in this tenant, and how many of them could not be read. */
export type HealthOverview = {
  readonly service: ServiceHealth;
  readonly issues: readonly PublishedIssue[];
  readonly unreadable: number;
};

const overview = z.pipe(
  z.object({ id: z.string(), service: text, status: text, issues: z.optional(z.nullable(rowsOf(publishedIssue))) }),
  z.transform(
    (row): HealthOverview => ({
      service: { id: row.id, service: row.service, status: row.status },
      issues: (row.issues?.rows ?? []).map((entry) => ({ ...entry, serviceId: row.id })),
      unreadable: row.issues?.unreadable ?? 0,
    }),
  ),
);

const body = valueCollection(overview);

/** The health of every service of the caller's tenant, with its issues, in one call. */
export const healthOverviewsEndpoint: Endpoint<undefined, z.infer<typeof body>> = {
  id: "graph.health-overviews",
  service: "graph",
  method: "GET",
  permissions: ["ServiceHealth.Read.All"],
  allowance: "service-announcements",
  path: () => "/v1.0/admin/serviceAnnouncement/healthOverviews?$expand=issues",
  schema: body,
  next: nextOfValue,
  docs: "https://learn.microsoft.com/graph/api/serviceannouncement-list-healthoverviews",
  verifiedOn: "2026-11-22",
};
