import type { Grade } from "../schemas/grade.ts";
import type { HealthIssue, ServiceHealth } from "../schemas/health.ts";
import { byBadness, gradeOf, gradeOfService } from "./grade.ts";

/** One service as the board shows it, with its unresolved issues, newest activity first. */
export type BoardService<I extends HealthIssue = HealthIssue> = {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly grade: Grade;
  readonly issues: readonly I[];
};

/** A customer's services, worst first, the healthy ones apart. */
export type Board<I extends HealthIssue = HealthIssue> = {
  readonly troubled: readonly BoardService<I>[];
  readonly fine: readonly BoardService<I>[];
};

/** Whether an issue still matters: not resolved, and not declared false or restored. */
export function isOpen(issue: HealthIssue): boolean {
  return !issue.resolved && gradeOf(issue.status) !== "fine";
}

/** Lays out services and issues: badness first, then by name in `language`. A fine service with an open issue is not folded. */
export function layBoard<I extends HealthIssue>(
  services: readonly ServiceHealth[],
  issues: readonly I[],
  language: string,
): Board<I> {
  const open = issues.filter(isOpen).toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  const rows = services.map((service): BoardService<I> => {
    const own = open.filter((issue) => issue.serviceId === service.id);
    const kinds = own.map((issue) => issue.classification);
    const grade = gradeOfService(service.status, kinds);
    const raised = grade === "fine" && own.length > 0 ? "advisory" : grade;
    return { id: service.id, name: service.service || service.id, status: service.status, grade: raised, issues: own };
  });
  const sorted = rows.toSorted(byBadness(language));
  return {
    troubled: sorted.filter(({ grade }) => grade !== "fine"),
    fine: sorted.filter(({ grade }) => grade === "fine"),
  };
}
