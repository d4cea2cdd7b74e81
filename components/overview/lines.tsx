import { SupportLine } from "../pricing/support-line.tsx";
import { HealthLine } from "./health-line.tsx";
import { IssuesLine } from "./issues-line.tsx";
import type { Line } from "./line.ts";
import { RelationshipLine } from "./relationship-line.tsx";
import { RequestsLine } from "./requests-line.tsx";

/** The lines of the overview, in their order: what may end the access to all the rest stands first. */
export const lines: readonly Line[] = [
  { id: "relationship", Shown: RelationshipLine },
  { id: "health", Shown: HealthLine },
  { id: "issues", Shown: IssuesLine },
  { id: "requests", Shown: RequestsLine },
  { id: "pricing", Shown: SupportLine },
];
