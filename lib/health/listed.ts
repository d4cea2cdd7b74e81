import type { AzureEvent } from "../schemas/azure-event.ts";
import type { Grade } from "../schemas/grade.ts";
import type { HealthIssue } from "../schemas/health.ts";
import { azureId, eventIssue, gradeOfEvent, isPlanned, servicesOf } from "./azure.ts";
import { gradeOf, gradeOfService } from "./grade.ts";

/** An issue of either source as it stands in a list. `open`: it still matters. `serviceIds`: every service it touches. */
export type ListedIssue = HealthIssue & {
  readonly azure: boolean;
  readonly grade: Grade;
  readonly open: boolean;
  readonly serviceIds: readonly string[];
};

/** Whether an issue still matters: not resolved, and not declared false or restored. */
export function isOpen(issue: Pick<HealthIssue, "resolved" | "status">): boolean {
  return !issue.resolved && gradeOf(issue.status) !== "fine";
}

const newestFirst = (a: HealthIssue, b: HealthIssue): number => b.updatedAt.localeCompare(a.updatedAt);

/**
 * The issues of Microsoft's online services and the events of Azure in one list, newest activity first. An event that several
 * subscriptions see stands once; work that is only planned is left out.
 */
export function listIssues(issues: readonly HealthIssue[], events: readonly AzureEvent[] = []): ListedIssue[] {
  const distinct = new Map(events.filter((event) => !isPlanned(event)).map((event) => [event.id, event]));
  const ofAzure = [...distinct.values()].map((event): ListedIssue => {
    const grade = gradeOfEvent(event);
    const serviceIds = servicesOf(event).map(azureId);
    return { ...eventIssue(event), azure: true, grade, open: grade !== "fine", serviceIds };
  });
  const ofServices = issues.map((issue): ListedIssue => {
    const open = isOpen(issue);
    const grade = open ? gradeOfService(issue.status, [issue.classification]) : "fine";
    return { ...issue, azure: false, grade, open, serviceIds: [issue.serviceId] };
  });
  return [...ofServices, ...ofAzure].toSorted(newestFirst);
}

const historyMs = 30 * 24 * 60 * 60 * 1000;

/** Whether an issue belongs in the history at `now` (epoch milliseconds): over, and touched in the last 30 days. */
export function inHistory(issue: ListedIssue, now: number): boolean {
  if (issue.open) return false;
  const times = [issue.endedAt, issue.updatedAt].map((at) => Date.parse(at ?? "")).filter((at) => !Number.isNaN(at));
  return times.some((at) => now - at <= historyMs);
}

/** Whether an issue fits what was typed: every word of it stands in the title, number, service, feature or impact. */
export function fits(issue: HealthIssue, typed: string): boolean {
  const { title, id, service, feature, featureGroup, impact } = issue;
  const text = [title, id, service, feature, featureGroup, impact].join("\n").toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
