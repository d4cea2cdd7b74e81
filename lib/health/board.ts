import type { AzureEvent } from "../schemas/azure-event.ts";
import { type Grade, grades } from "../schemas/grade.ts";
import type { HealthIssue, ServiceHealth } from "../schemas/health.ts";
import { azureId } from "./azure.ts";
import { byBadness, gradeOfService } from "./grade.ts";
import { type ListedIssue, listIssues } from "./listed.ts";

/** One service as the board shows it, with its open issues, newest activity first. */
export type BoardService = {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly grade: Grade;
  readonly issues: readonly ListedIssue[];
};

/** A customer's services, worst first, those of an unknown state and the healthy ones apart; every issue, and the worst grade of all. */
export type Board = {
  readonly troubled: readonly BoardService[];
  readonly unknown: readonly BoardService[];
  readonly fine: readonly BoardService[];
  readonly issues: readonly ListedIssue[];
  readonly worst: Grade | undefined;
};

/** What the cache knows of a customer's health. `azureSeen`: in how many Azure subscriptions Azure's events were asked for. */
export type HealthFacts = {
  readonly services: readonly ServiceHealth[];
  readonly issues: readonly HealthIssue[];
  readonly events?: readonly AzureEvent[];
  readonly azureSeen?: number;
};

/** The parts of Azure in trouble; where there are none but Azure is looked at, Azure as a whole. */
function azureServices(issues: readonly ListedIssue[], seen: number): BoardService[] {
  const touched = new Set(issues.filter(({ azure }) => azure).flatMap(({ serviceIds }) => serviceIds));
  const parts = [...touched].map((id): BoardService => {
    const own = issues.filter(({ serviceIds }) => serviceIds.includes(id));
    const part = id.slice(azureId("").length);
    const grade = grades.find((one) => own.some((issue) => issue.grade === one)) ?? "unknown";
    return { id, name: part === "Azure" ? part : `Azure ${part}`, status: own[0]?.status ?? "", grade, issues: own };
  });
  if (parts.length > 0 || seen === 0) return parts;
  return [{ id: azureId("Azure"), name: "Azure", status: "", grade: "fine", issues: [] }];
}

/** Lays out services and issues: badness first, then by name in `language`. A fine service with an open issue is not folded. */
export function layBoard({ services, issues, events, azureSeen = 0 }: HealthFacts, language: string): Board {
  const listed = listIssues(issues, events);
  const open = listed.filter((issue) => issue.open);
  const ofService = Map.groupBy(open, ({ serviceId }) => serviceId);
  const rows = services.map((service): BoardService => {
    const own = ofService.get(service.id) ?? [];
    const kinds = own.map((issue) => issue.classification);
    const grade = gradeOfService(service.status, kinds);
    const raised = grade === "fine" && own.length > 0 ? "advisory" : grade;
    return { id: service.id, name: service.service || service.id, status: service.status, grade: raised, issues: own };
  });
  const sorted = [...rows, ...azureServices(open, azureSeen)].toSorted(byBadness(language));
  return {
    troubled: sorted.filter(({ grade }) => grade !== "fine" && grade !== "unknown"),
    unknown: sorted.filter(({ grade }) => grade === "unknown"),
    fine: sorted.filter(({ grade }) => grade === "fine"),
    issues: listed,
    worst: sorted[0]?.grade,
  };
}
