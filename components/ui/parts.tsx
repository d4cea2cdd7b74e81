import { Fragment } from "react";
import styles from "./parts.module.css";

/** Facts in a row with a dot between them; where the row breaks, the dot goes. What is empty is left out. */
export function Parts({ of }: { readonly of: readonly string[] }) {
  return (
    <span className={styles["frame"]}>
      <span className={styles["parts"]}>
        {of
          .filter((words) => words !== "")
          .map((words) => (
            <Fragment key={words}>
              <span>{words}</span>{" "}
            </Fragment>
          ))}
      </span>
    </span>
  );
}
