import styles from "./skeleton.module.css";

/** Lines in the place of rows that were never fetched, below words that say what is on its way. */
export function Skeleton({ lines, label }: { readonly lines: number; readonly label: string }) {
  return (
    <div role="status" data-skeleton>
      <p className={styles["words"]}>{label}</p>
      {Array.from({ length: lines - 1 }, (_, at) => (
        <div key={at} className={styles["line"]} aria-hidden="true" />
      ))}
    </div>
  );
}
