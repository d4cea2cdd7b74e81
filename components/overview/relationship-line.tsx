import { RelationshipLine as Line, useRelationshipLine } from "../customer/relationship-line.tsx";
import type { LineProps } from "./line.ts";
import styles from "./overview-section.module.css";

/** The GDAP relationship, where something is to be said of it. */
export function RelationshipLine({ scope, rows }: LineProps) {
  const line = useRelationshipLine(scope);
  // What was never fetched because of it is explained in full above.
  const said = rows?.sync?.succeededAt === undefined && rows?.sync?.error?.kind === "no-delegated-access";
  return line && !said ? (
    <li className={styles["warning"]}>
      <Line scope={scope} />
    </li>
  ) : null;
}
