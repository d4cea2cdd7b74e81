import * as z from "zod/mini";
import { rowsOf, valueCollection } from "../collection.ts";
import type { Endpoint } from "../endpoint.ts";
import { text } from "../text.ts";
import { supportVersion } from "./grammar/ticket.ts";

/** A kind of problem with a service, and what the customer has to be asked before a ticket about it. */
export type ProblemClassification = {
  /** The whole id, as a new ticket wants it. */
  readonly id: string;
  /** Type and subtype in one, such as `Connectivity / Cannot connect`. */
  readonly title: string;
  /** Consents to ask for beside the one to diagnostics: the word that a ticket names each by, and Microsoft's question. */
  readonly consents: readonly { readonly type: string; readonly question: string }[];
};

const consent = z.object({ type: z.string(), description: text });

const classification = z.pipe(
  z.object({
    id: z.string(),
    properties: z.object({ displayName: text, secondaryConsentEnabled: z.optional(z.nullable(rowsOf(consent))) }),
  }),
  z.transform(
    ({ id, properties: { displayName, secondaryConsentEnabled } }): ProblemClassification => ({
      id,
      title: displayName,
      consents: (secondaryConsentEnabled?.rows ?? []).map(({ type, description }) => ({ type, question: description })),
    }),
  ),
);

const body = valueCollection(classification);

/** The kinds of problem that a ticket about a service can be filed under, by the service's name. */
export const problemClassificationsEndpoint: Endpoint<string, z.infer<typeof body>> = {
  id: "arm.problem-classifications",
  service: "arm",
  method: "GET",
  permissions: ["user_impersonation"],
  path: (service) =>
    `/providers/Microsoft.Support/services/${encodeURIComponent(service)}/problemClassifications?api-version=${supportVersion}`,
  schema: body,
  docs: "https://learn.microsoft.com/rest/api/support/problem-classifications/list",
  verifiedOn: "2026-11-22",
};
