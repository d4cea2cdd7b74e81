import type { AzureEvent } from "../schemas/azure-event.ts";
import type { ServiceMessage } from "../schemas/message.ts";
import { eventIssue, isPlanned } from "./azure.ts";

/** One change that Microsoft announces: a message of the message center or planned work in Azure. Instants are ISO 8601 in UTC. */
export type PlannedChange = {
  readonly id: string;
  readonly title: string;
  /** Microsoft's word as it came. */
  readonly category: string;
  readonly services: readonly string[];
  readonly major: boolean;
  readonly actBefore: string | undefined;
  readonly startsAt: string | undefined;
  /** When planned work is over; `undefined` for a message, whose end is that of its being shown. */
  readonly endsAt: string | undefined;
  readonly updatedAt: string | undefined;
  /** HTML written by Microsoft, never to be injected as is. */
  readonly content: string;
};

function ofMessage(message: ServiceMessage): PlannedChange {
  const { id, title, category, services, majorChange, actBefore, startedAt, updatedAt, content } = message;
  return {
    id,
    title: title || id,
    category,
    services,
    major: majorChange,
    actBefore,
    startsAt: startedAt,
    endsAt: undefined,
    updatedAt,
    content,
  };
}

function ofEvent(event: AzureEvent): PlannedChange {
  const { id, title, service } = eventIssue(event);
  const { type: category, startedAt: startsAt, mitigatedAt: endsAt, updatedAt } = event;
  const content = event.article || event.summary;
  const services = [service];
  return { id, title, category, services, major: false, actBefore: undefined, startsAt, endsAt, updatedAt, content };
}

/** Whether a change should have been acted on by a day that is over at `now`, epoch milliseconds. */
export const isOverdue = ({ actBefore }: Pick<PlannedChange, "actBefore">, now: number): boolean =>
  Date.parse(actBefore ?? "") <= now;

/**
 * What is announced at `now` (epoch milliseconds) and has not ended: first what must be done by a day, the longest overdue first,
 * then the nearest to come; then the rest, newest first.
 */
export function planChanges(
  messages: readonly ServiceMessage[],
  events: readonly AzureEvent[],
  now: number,
): readonly PlannedChange[] {
  const lasting = messages.filter(({ endedAt }) => endedAt === undefined || Date.parse(endedAt) > now);
  const planned = new Map(events.filter(isPlanned).map((event) => [event.id, event]));
  const all = [...lasting.map(ofMessage), ...[...planned.values()].map(ofEvent)];
  const due = (change: PlannedChange): number => {
    const at = Date.parse(change.actBefore ?? "");
    return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
  };
  const newest = (a: PlannedChange, b: PlannedChange): number => (b.updatedAt ?? "").localeCompare(a.updatedAt ?? "");
  return all.toSorted((a, b) => (due(a) === due(b) ? newest(a, b) : due(a) - due(b)));
}
