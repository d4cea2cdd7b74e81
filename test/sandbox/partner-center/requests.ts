import { never, zoneless } from "../dates.ts";
import type { Partner, ServiceRequest } from "../worlds/world.ts";

const severities = ["unknown", "critical", "moderate", "minimal"] as const;
const statuses = ["none", "open", "closed", "attention_needed"] as const;

const closed = ({ closedAt }: ServiceRequest): string => (closedAt === undefined ? never : zoneless(closedAt));

/** As lists write it: severity and status as integers, no zone in the dates, no notes, no topic. */
export function thinRequest(request: ServiceRequest): Record<string, unknown> {
  return {
    title: request.title,
    severity: severities.indexOf(request.severity),
    id: request.id,
    status: statuses.indexOf(request.status),
    primaryContact: { lastName: request.contact.lastName, firstName: request.contact.firstName },
    createdDate: zoneless(request.createdAt),
    lastModifiedDate: zoneless(request.modifiedAt),
    lastClosedDate: closed(request),
    attributes: { objectType: "ServiceRequest" },
  };
}

/** As a single answer writes it: severity and status as words, Z in the dates but for those of notes. */
export function wholeRequest(request: ServiceRequest, partner: Partner): Record<string, unknown> {
  const organization = { id: partner.tenant.tenantId, name: partner.tenant.name };
  return {
    title: request.title,
    description: request.description,
    severity: request.severity,
    supportTopicId: request.topicId,
    supportTopicName: request.topicName,
    id: request.id,
    status: request.status,
    organization,
    primaryContact: { organization, ...request.contact },
    productId: request.productId,
    countryCode: request.countryCode,
    createdDate: new Date(request.createdAt).toISOString(),
    lastModifiedDate: new Date(request.modifiedAt).toISOString(),
    lastClosedDate: closed(request),
    notes: request.notes.map(({ by, at, text }) => ({ createdByName: by, createdDate: zoneless(at), text })),
    attributes: { objectType: "ServiceRequest" },
  };
}

/** A field of a body in either case: the docs write PascalCase, the answers camelCase. */
function field(body: Record<string, unknown>, name: string): unknown {
  const key = Object.keys(body).find((entry) => entry.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : body[key];
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

/**
 * Changes a request in the books by a PATCH body: a note, a severity, a status. `unknown` and `none` change nothing. Gives what is
 * wrong with the body, or `undefined`.
 */
export function patchRequest(request: ServiceRequest, given: unknown, by: string, now: number): string | undefined {
  const body = asRecord(given);
  if (field(asRecord(field(body, "Attributes")), "ObjectType") !== "ServiceRequest") return "Attributes.ObjectType";
  const severity = field(body, "Severity") ?? "unknown";
  const status = field(body, "Status") ?? "none";
  const newSeverity = severities.find((word, n) => word === severity || n === severity);
  const newStatus = statuses.find((word, n) => word === status || n === status);
  if (!newSeverity) return "Severity";
  if (!newStatus) return "Status";
  const text = field(asRecord(field(body, "NewNote")), "Text");
  if (typeof text === "string" && text) request.notes.unshift({ by, at: now, text });
  if (newSeverity !== "unknown") request.severity = newSeverity;
  if (newStatus !== "none") {
    request.status = newStatus;
    request.closedAt = newStatus === "closed" ? now : undefined;
  }
  request.modifiedAt = now;
  return undefined;
}
