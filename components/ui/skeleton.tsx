import styles from "./skeleton.module.css";

/** Lines in the place of rows that were never fetched. `label` says so to screen readers. */
export function Skeleton({ lines, label }: { readonly lines: number; readonly label: string }) {
  return (
    <div role="status" aria-label={label} data-skeleton>
      {Array.from({ length: lines }, (_, at) => (
        <div key={at} className={styles["line"]} aria-hidden="true" />
      ))}
    </div>
  );
}
