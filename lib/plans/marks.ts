import type { Fact } from "../schemas/plan.ts";

/** What must be said beside a fact. */
export const factMarks = ["older-than-three-years", "undated", "press", "third-party", "low-confidence"] as const;

export type FactMark = (typeof factMarks)[number];

/** The marks of a fact on a day (`2026-11-22`). A month or a year counts from its first day: the oldest it may be. */
export function marksOf({ asOf, kind, confidence }: Fact, today: string): FactMark[] {
  const marks: FactMark[] = [];
  if (asOf === "undated") marks.push("undated");
  else if (earliest(asOf) < threeYearsBefore(today)) marks.push("older-than-three-years");
  if (kind === "press") marks.push("press");
  if (kind === "third-party" || kind === "mixed") marks.push("third-party");
  if (confidence === "low") marks.push("low-confidence");
  return marks;
}

function earliest(asOf: string): string {
  return `${asOf.slice(0, 4)}${asOf.slice(4, 7) || "-01"}${asOf.slice(7, 10) || "-01"}`;
}

function threeYearsBefore(today: string): string {
  return `${Number(today.slice(0, 4)) - 3}${today.slice(4)}`;
}
