import { RelationshipLine as Line, useRelationshipLine } from "../customer/relationship-line.tsx";
import type { LineProps } from "./line.ts";
import styles from "./overview-section.module.css";

/** The GDAP relationship, where something is to be said of it. */
export function RelationshipLine({ scope }: LineProps) {
  const line = useRelationshipLine(scope);
  return line ? (
    <li className={styles["warning"]}>
      <Line scope={scope} />
    </li>
  ) : null;
}
