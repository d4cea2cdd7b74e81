import * as z from "zod/mini";
import type { ServiceMessage } from "../../schemas/message.ts";
import { nextOfValue, valueCollection } from "../collection.ts";
import type { Endpoint } from "../endpoint.ts";
import { instant } from "../instant.ts";
import { text } from "../text.ts";

const texts = z.nullish(z.array(z.string()));

const message = z.pipe(
  z.object({
    id: z.string(),
    title: text,
    category: text,
    severity: text,
    services: texts,
    tags: texts,
    isMajorChange: z.nullish(z.boolean()),
    actionRequiredByDateTime: instant,
    startDateTime: instant,
    endDateTime: instant,
    lastModifiedDateTime: instant,
    body: z.optional(z.nullable(z.object({ contentType: text, content: text }))),
  }),
  z.transform(
    (row): ServiceMessage => ({
      id: row.id,
      title: row.title,
      category: row.category,
      severity: row.severity,
      services: row.services ?? [],
      tags: row.tags ?? [],
      majorChange: row.isMajorChange ?? false,
      actBefore: row.actionRequiredByDateTime,
      startedAt: row.startDateTime,
      endedAt: row.endDateTime,
      updatedAt: row.lastModifiedDateTime,
      contentType: row.body?.contentType ?? "",
      content: row.body?.content ?? "",
    }),
  ),
);

const body = valueCollection(message);

/** The message centre of the caller's tenant. */
export const messagesEndpoint: Endpoint<undefined, z.infer<typeof body>> = {
  id: "graph.messages",
  service: "graph",
  method: "GET",
  permissions: ["ServiceMessage.Read.All"],
  allowance: "service-announcements",
  path: () => "/v1.0/admin/serviceAnnouncement/messages?$top=100",
  schema: body,
  next: nextOfValue,
  docs: "https://learn.microsoft.com/graph/api/serviceannouncement-list-messages",
  verifiedOn: "2026-11-22",
};
