import type { AzureEvent } from "../schemas/azure-event.ts";
import type { Grade } from "../schemas/grade.ts";
import type { HealthIssue, IssuePost } from "../schemas/health.ts";

const gradeOfLevel = new Map<string, Grade>([
  ["critical", "down"],
  ["error", "degraded"],
  ["warning", "degraded"],
  ["informational", "advisory"],
]);

/** Kinds of event that tell of no trouble now: a review after the fact, and work that is planned. */
const calm: ReadonlySet<string> = new Set(["rca", "plannedmaintenance"]);
const advising: ReadonlySet<string> = new Set(["healthadvisory", "securityadvisory", "billing", "emergingissues"]);

const word = (text: string): string => text.trim().toLowerCase();

/**
 * The grade of an Azure event, compared without regard to case. What is resolved, reviewed or only planned is fine; a state or a
 * kind that we do not know is `unknown`.
 * @see https://learn.microsoft.com/rest/api/resourcehealth/events/list-by-subscription-id (checked 2026-11-22)
 */
export function gradeOfEvent(event: Pick<AzureEvent, "status" | "type" | "level">): Grade {
  const [status, type] = [word(event.status), word(event.type)];
  if (status === "resolved" || calm.has(type)) return "fine";
  if (status !== "active") return "unknown";
  if (advising.has(type)) return "advisory";
  return type === "serviceissue" ? (gradeOfLevel.get(word(event.level)) ?? "degraded") : "unknown";
}

/** Whether an event is work that Microsoft plans in Azure and has not ended. */
export function isPlanned(event: Pick<AzureEvent, "status" | "type">): boolean {
  return word(event.type) === "plannedmaintenance" && word(event.status) !== "resolved";
}

/** The parts of Azure that an event touches, each once, in its order; `Azure` where it names none. */
export function servicesOf(event: Pick<AzureEvent, "impacts">): readonly string[] {
  const named = new Set(event.impacts.map(({ service }) => service).filter((name) => name !== ""));
  return named.size === 0 ? ["Azure"] : [...named];
}

/** The id under which a part of Azure stands among the services. */
export const azureId = (service: string): string => `azure:${service}`;

/** What Microsoft has said of an event, newest first: its updates, or where it has none its summary. */
export function eventPosts(event: AzureEvent): readonly IssuePost[] {
  const said = event.updates.filter(({ content }) => content.trim() !== "");
  const only = event.article || event.summary;
  const posts = said.length === 0 && only ? [{ at: event.updatedAt ?? event.startedAt ?? "", content: only }] : said;
  return posts.map(({ at, content }) => ({ at, type: "", contentType: "html", content }));
}

/** An event as an issue. Its parts of Azure stand as the service, its regions as the feature. */
export function eventIssue(event: AzureEvent): HealthIssue {
  const services = servicesOf(event);
  const regions = new Set(event.impacts.map(({ region }) => region).filter((name) => name !== ""));
  const startedAt = event.startedAt ?? event.updatedAt ?? "";
  return {
    id: event.id,
    title: event.title || event.id,
    serviceId: azureId(services[0] ?? "Azure"),
    service: services.map((name) => (name === "Azure" ? name : `Azure ${name}`)).join(", "),
    feature: [...regions].join(", "),
    featureGroup: "",
    impact: "",
    classification: event.type,
    origin: "Microsoft",
    status: event.status,
    resolved: word(event.status) === "resolved",
    startedAt,
    endedAt: event.mitigatedAt,
    updatedAt: event.updatedAt ?? startedAt,
    updates: eventPosts(event).length,
  };
}
