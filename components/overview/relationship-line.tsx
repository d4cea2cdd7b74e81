import { RelationshipLine as Line, useRelationshipLine } from "../customer/relationship-line.tsx";
import type { LineProps } from "./line.ts";

/** The GDAP relationship, where something is to be said of it. */
export function RelationshipLine({ scope }: LineProps) {
  const line = useRelationshipLine(scope);
  return line ? (
    <li>
      <Line scope={scope} />
    </li>
  ) : null;
}
