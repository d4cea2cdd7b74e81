import type { RequestSource, ServiceRequest } from "../schemas/service-request.ts";
import { bySeverity, severityRank } from "../schemas/severity.ts";
import { isOpenRequest, statusWord } from "./words.ts";

/** One request of the list; `also` is the other source that lists the very same one. */
export type ListedRequest<Row extends ServiceRequest = ServiceRequest> = {
  readonly key: string;
  readonly row: Row;
  readonly also: RequestSource | undefined;
};

/** A customer's requests of both sources: open ones by what they want of the agent, closed ones by newest activity. */
export type RequestList<Row extends ServiceRequest = ServiceRequest> = {
  readonly open: readonly ListedRequest<Row>[];
  readonly closed: readonly ListedRequest<Row>[];
};

/** What an overview says of a customer's requests. */
export type RequestCounts = {
  readonly open: number;
  /** Those among them that wait for the partner. */
  readonly attention: number;
  /** The worst severity among the open ones as it came; `undefined` where none is rated. */
  readonly worst: string | undefined;
};

/** One string for a request of a tenant, the same for equal ones and for no others. */
export function requestKey({ source, id }: Pick<ServiceRequest, "source" | "id">): string {
  return `${source} ${id}`;
}

/** When something last happened to a request, as far as its source says. */
function activity({ updatedAt, closedAt, createdAt }: ServiceRequest): string {
  return [updatedAt, closedAt, createdAt].reduce<string>((newest, at) => (at && at > newest ? at : newest), "");
}

function byActivity(a: ListedRequest, b: ListedRequest): number {
  return activity(b.row).localeCompare(activity(a.row)) || a.key.localeCompare(b.key);
}

const waitsForUs = ({ row }: ListedRequest): number => Number(statusWord(row.status) === "attention");

/** What waits for the agent first, then the more severe, then the newest activity. */
function byUrgency(a: ListedRequest, b: ListedRequest): number {
  return waitsForUs(b) - waitsForUs(a) || bySeverity(a.row, b.row) || byActivity(a, b);
}

/**
 * Partner Center's and Azure's requests in one list: open ones apart from closed ones, the most urgent first. A number that both
 * sources list with the same status is one request, shown as Azure tells it, which can do more with it. Where they disagree both
 * stand: which of them is right cannot be told.
 */
export function mergeRequests<Row extends ServiceRequest>(rows: readonly Row[]): RequestList<Row> {
  const azure = new Map(rows.filter(({ source }) => source === "azure").map((row) => [row.id, row]));
  const twins = new Set<string>();
  const kept = rows.filter((row) => {
    const twin = row.source === "partner-center" ? azure.get(row.id) : undefined;
    if (!twin || statusWord(twin.status) !== statusWord(row.status)) return true;
    twins.add(row.id);
    return false;
  });
  const listed = kept.map((row): ListedRequest<Row> => {
    const also = row.source === "azure" && twins.has(row.id) ? "partner-center" : undefined;
    return { key: requestKey(row), row, also };
  });
  return {
    open: listed.filter(({ row }) => isOpenRequest(row)).toSorted(byUrgency),
    closed: listed.filter(({ row }) => !isOpenRequest(row)).toSorted(byActivity),
  };
}

/** The open requests among the rows of both sources, the most urgent first, each once. */
export function openRequests<Row extends ServiceRequest>(rows: readonly Row[]): readonly Row[] {
  return mergeRequests(rows).open.map(({ row }) => row);
}

/** The numbers of a customer's requests. */
export function countRequests(rows: readonly ServiceRequest[]): RequestCounts {
  const open = openRequests(rows);
  const rated = open.filter(({ severity }) => severityRank(severity) > 0);
  const worst = rated.toSorted((a, b) => severityRank(b.severity) - severityRank(a.severity))[0]?.severity;
  return {
    open: open.length,
    attention: open.filter(({ status }) => statusWord(status) === "attention").length,
    worst,
  };
}
