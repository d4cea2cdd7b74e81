import * as z from "zod/mini";
import type { ServiceRequest, ServiceRequestDetail } from "../../../schemas/service-request.ts";
import { rowsOf } from "../../collection.ts";
import { instant } from "../../instant.ts";
import { text } from "../../text.ts";
import { textOrNumber, wordOf } from "../../word.ts";

const contact = z.object({ firstName: text, lastName: text, email: text });

const fields = {
  id: z.pipe(textOrNumber, z.string().check(z.minLength(1))),
  title: text,
  severity: wordOf(["unknown", "critical", "moderate", "minimal"]),
  status: wordOf(["none", "open", "closed", "attention_needed"]),
  primaryContact: z.optional(z.nullable(contact)),
  createdDate: instant,
  lastModifiedDate: instant,
  lastClosedDate: instant,
};

const row = z.object(fields);

function toRequest(given: z.infer<typeof row>): ServiceRequest {
  const { firstName = "", lastName = "", email = "" } = given.primaryContact ?? {};
  return {
    source: "partner-center",
    id: given.id,
    title: given.title,
    severity: given.severity,
    status: given.status,
    createdAt: given.createdDate,
    updatedAt: given.lastModifiedDate,
    closedAt: given.lastClosedDate,
    contact: `${firstName} ${lastName}`.trim() || email,
  };
}

/**
 * A request as a list holds it: no topic, no organisation, no notes.
 * @see https://learn.microsoft.com/partner-center/developer/service-request-resources (checked 2026-11-22)
 */
export const requestRow = z.pipe(row, z.transform(toRequest));

const note = z.object({ createdByName: text, createdDate: instant, text });

/** A request as its own answer holds it. */
export const requestDetail = z.pipe(
  z.object({
    ...fields,
    description: text,
    supportTopicId: textOrNumber,
    supportTopicName: text,
    productId: textOrNumber,
    productName: text,
    countryCode: text,
    organization: z.optional(z.nullable(z.object({ name: text }))),
    notes: z.optional(z.nullable(rowsOf(note))),
  }),
  z.transform(
    (given): ServiceRequestDetail => ({
      ...toRequest(given),
      description: given.description,
      topicId: given.supportTopicId,
      topicName: given.supportTopicName,
      productId: given.productId,
      productName: given.productName,
      countryCode: given.countryCode,
      organization: given.organization?.name ?? "",
      notes: (given.notes?.rows ?? [])
        .map((entry) => ({ by: entry.createdByName, at: entry.createdDate ?? "", text: entry.text }))
        .toSorted((a, b) => b.at.localeCompare(a.at)),
      ...(given.notes?.unreadable ? { unreadable: given.notes.unreadable } : {}),
    }),
  ),
);
