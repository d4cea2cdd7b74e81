import { type MouseEvent, type PointerEvent, type ReactNode, useEffect, useId } from "react";
import { idTail } from "../../lib/appearance/customer-mark.ts";
import type { Customer } from "../../lib/schemas/customer.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { useRows } from "../hooks/use-rows.ts";
import styles from "./customer-picker.module.css";
import { Mark } from "./mark.tsx";

type Row = Customer & Scope;

type Props = {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly Row[];
  /** The place of the marked row, or -1. */
  readonly at: number;
  readonly onChoose: (index: number) => void;
  /** Words before a row's domain. */
  readonly renderFacts?: (row: Row) => ReactNode;
  /** Buttons of a row, shown on hover, on focus and where it is marked; with them the list is a grid. */
  readonly renderActions?: (row: Row, reachable: boolean) => ReactNode;
};

/** How high a row is: with buttons it has a line for them, so that they take no room from who it is and how it stands. */
const plainRem = 3;
const actionsRem = 4.5;

/** How a customer is called where it has no name. */
export function nameOf({ name, domain, tenantId }: Customer): string {
  return name || domain || tenantId;
}

/** Rows of customers under a field that marks them. However many there are, only those in sight are there. */
export function CustomerList({ id, label, rows, at, onChoose, renderFacts, renderActions }: Props) {
  const rowRem = renderActions ? actionsRem : plainRem;
  const { first, end, height, scroller } = useRows(rows.length, rowRem);
  const box = `${useId()}-box`;
  useEffect(() => {
    const place = at >= 0 ? document.getElementById(box) : null;
    if (!place) return;
    const top = at * height;
    if (top < place.scrollTop) place.scrollTop = top;
    else if (top + height > place.scrollTop + place.clientHeight) place.scrollTop = top + height - place.clientHeight;
  }, [at, height, box]);
  // The marked row stays in the page though it is out of sight: the field points at it.
  const shown = rows.flatMap((row, index) => ((index >= first && index < end) || index === at ? [{ row, index }] : []));
  /** A click anywhere in a row but on its buttons chooses it; the field keeps the focus. */
  const chosen = (index: number) => ({
    onPointerDown: (event: PointerEvent) => event.preventDefault(),
    onClick: (event: MouseEvent) => {
      if (!(event.target instanceof Element && event.target.closest("button"))) onChoose(index);
    },
  });
  return (
    <div id={box} ref={scroller} className={styles["list"]}>
      <div
        id={`${id}-list`}
        role={renderActions ? "grid" : "listbox"}
        aria-label={label}
        {...(renderActions ? { "aria-rowcount": rows.length } : {})}
        style={{ height: `${rows.length * rowRem}rem`, position: "relative" }}
      >
        {shown.map(({ row, index }) => {
          const name = nameOf(row);
          const place = renderActions
            ? { "aria-rowindex": index + 1 }
            : { "aria-posinset": index + 1, "aria-setsize": rows.length };
          return (
            <div
              key={row.tenantId}
              id={`${id}-${row.tenantId}`}
              role={renderActions ? "row" : "option"}
              {...place}
              aria-selected={index === at}
              data-choice={row.tenantId}
              className={styles["row"]}
              {...chosen(index)}
              style={{ top: `${index * rowRem}rem`, height: `${rowRem}rem` }}
            >
              <div role={renderActions ? "gridcell" : "presentation"} className={styles["cell"]} title={name}>
                <Mark tenantId={row.tenantId} name={name} />
                <span className={styles["text"]}>
                  <span className={styles["name"]} dir="auto">
                    {name}
                  </span>
                  <span className={styles["facts"]}>
                    <span className={styles["tail"]}>…{idTail(row.tenantId)}</span>
                    {renderFacts?.(row)}
                    {renderActions ? null : <span className={styles["domain"]}>{row.domain}</span>}
                  </span>
                  {renderActions ? <span className={`${styles["domain"]} ${styles["last"]}`}>{row.domain}</span> : null}
                </span>
              </div>
              {renderActions ? (
                <div role="gridcell" className={styles["actions"]}>
                  {renderActions(row, index === at)}
                </div>
              ) : null}
            </div>
          );
        })}
      </div>
    </div>
  );
}
