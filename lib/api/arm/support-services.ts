import * as z from "zod/mini";
import { valueCollection } from "../collection.ts";
import type { Endpoint } from "../endpoint.ts";
import { text } from "../text.ts";
import { supportVersion } from "./grammar/ticket.ts";

/** A service that tickets can be filed about. */
export type SupportService = {
  /** The whole id, as a new ticket wants it. */
  readonly id: string;
  /** The id's last part, which problem classifications are asked for by. */
  readonly name: string;
  readonly title: string;
  /** In lower case; empty for billing, quotas and the like. */
  readonly resourceTypes: readonly string[];
};

const service = z.pipe(
  z.object({
    id: z.string(),
    name: z.string(),
    properties: z.object({ displayName: text, resourceTypes: z.nullish(z.array(z.string())) }),
  }),
  z.transform(
    ({ id, name, properties: { displayName, resourceTypes } }): SupportService => ({
      id,
      name,
      title: displayName,
      resourceTypes: (resourceTypes ?? []).map((type) => type.toLowerCase()),
    }),
  ),
);

const body = valueCollection(service);

/** The services that an Azure ticket can be about, in one answer. Their ids change: they are read anew for each ticket. */
export const supportServicesEndpoint: Endpoint<undefined, z.infer<typeof body>> = {
  id: "arm.support-services",
  service: "arm",
  method: "GET",
  permissions: ["user_impersonation"],
  path: () => `/providers/Microsoft.Support/services?api-version=${supportVersion}`,
  schema: body,
  docs: "https://learn.microsoft.com/rest/api/support/services/list",
  verifiedOn: "2026-11-22",
};
