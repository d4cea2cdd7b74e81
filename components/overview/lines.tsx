import { SupportLine } from "../pricing/support-line.tsx";
import { HealthLine } from "./health-line.tsx";
import { IssuesLine } from "./issues-line.tsx";
import type { Line } from "./line.ts";
import { RelationshipLine } from "./relationship-line.tsx";
import { RequestsLine } from "./requests-line.tsx";

/** The lines of the overview, in their order. */
export const lines: readonly Line[] = [
  { id: "health", Shown: HealthLine },
  { id: "issues", Shown: IssuesLine },
  { id: "requests", Shown: RequestsLine },
  { id: "relationship", Shown: RelationshipLine },
  { id: "pricing", Shown: SupportLine },
];
