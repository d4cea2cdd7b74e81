import { type Grade, grades } from "../schemas/grade.ts";

const gradeOfStatus = new Map<string, Grade>(
  Object.entries<Grade>({
    serviceinterruption: "down",
    servicedegradation: "degraded",
    investigating: "degraded",
    restoringservice: "degraded",
    verifyingservice: "degraded",
    extendedrecovery: "degraded",
    confirmed: "degraded",
    reported: "degraded",
    serviceoperational: "fine",
    servicerestored: "fine",
    postincidentreviewpublished: "fine",
    falsepositive: "fine",
    resolved: "fine",
    resolvedexternal: "fine",
    mitigated: "fine",
    mitigatedexternal: "fine",
  }),
);

/**
 * The grade of a serviceHealthStatus. Compared without regard to case, because documentation and live payloads differ in it;
 * a status we do not know, or one that says nothing about health (investigationSuspended), is `unknown`.
 * @see https://learn.microsoft.com/graph/api/resources/servicehealth (checked 2026-11-22)
 */
export function gradeOf(status: string): Grade {
  return gradeOfStatus.get(status.trim().toLowerCase()) ?? "unknown";
}

/**
 * The grade of a service from its status and the classifications of its unresolved issues: where nothing but advisories is
 * open, a degraded service is only `advisory`.
 */
export function gradeOfService(status: string, openClassifications: readonly string[]): Grade {
  const grade = gradeOf(status);
  if (grade !== "degraded" && grade !== "down") return grade;
  const onlyAdvisories =
    openClassifications.length > 0 && openClassifications.every((name) => name.trim().toLowerCase() === "advisory");
  return onlyAdvisories ? "advisory" : grade;
}

/** Sorts by badness, then by name in the given language. */
export function byBadness<T extends { readonly grade: Grade; readonly name: string }>(language: string) {
  const names = new Intl.Collator(language);
  return (a: T, b: T): number => grades.indexOf(a.grade) - grades.indexOf(b.grade) || names.compare(a.name, b.name);
}
