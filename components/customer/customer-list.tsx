import {
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { idTail } from "../../lib/appearance/customer-mark.ts";
import type { Customer } from "../../lib/schemas/customer.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { NearRows } from "../ui/near-rows.ts";
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
  /** Words in a line below a row's domain. */
  readonly renderFacts?: (row: Row) => ReactNode;
  /** Buttons of a row, shown on hover, on focus and where it is marked; with them the list is a grid. */
  readonly renderActions?: (row: Row, reachable: boolean) => ReactNode;
};

/** About how high a row is, with and without a line of buttons. */
const rowHeight = { plain: 56, withActions: 108 };

/** About how large the box is before it was measured. */
const boxSize = { width: 320, height: 288 };

/** How a customer is called where it has no name. */
export function nameOf({ name, domain, tenantId }: Customer): string {
  return name || domain || tenantId;
}

/** Rows of customers under a field that marks them. However many there are, only those in sight are there. */
export function CustomerList({ id, label, rows, at, onChoose, renderFacts, renderActions }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [seen] = useState(() => NearRows.ofBox(boxSize));
  const { items, total } = useSyncExternalStore(seen.subscribe, seen.now);
  const count = rows.length;
  const height = renderActions ? rowHeight.withActions : rowHeight.plain;
  const keyOf = useCallback((index: number) => rows[index]?.tenantId ?? `${index}`, [rows]);
  // The marked row stays in the page though it is out of sight: the field points at it.
  useLayoutEffect(() => seen.shape({ count, height, kept: at, keyOf }), [seen, count, height, at, keyOf]);
  useLayoutEffect(() => seen.begin(box.current), [seen]);
  useEffect(() => {
    if (at >= 0) seen.scrollTo(at);
  }, [at, seen]);
  /** A click anywhere in a row but on its buttons chooses it; the field keeps the focus. */
  const chosen = (index: number) => ({
    onPointerDown: (event: PointerEvent) => event.preventDefault(),
    onClick: (event: MouseEvent) => {
      if (!(event.target instanceof Element && event.target.closest("button"))) onChoose(index);
    },
  });
  return (
    <div ref={box} className={styles["list"]}>
      <div
        id={`${id}-list`}
        role={renderActions ? "grid" : "listbox"}
        aria-label={label}
        {...(renderActions ? { "aria-rowcount": rows.length } : {})}
        style={{ height: total, position: "relative" }}
      >
        {items.map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          const name = nameOf(row);
          const place = renderActions
            ? { "aria-rowindex": index + 1 }
            : { "aria-posinset": index + 1, "aria-setsize": rows.length };
          return (
            <div
              key={row.tenantId}
              ref={seen.measure}
              data-index={index}
              id={`${id}-${row.tenantId}`}
              role={renderActions ? "row" : "option"}
              {...place}
              aria-selected={index === at}
              data-choice={row.tenantId}
              className={styles["row"]}
              {...chosen(index)}
              style={{ transform: `translateY(${start}px)` }}
            >
              <div role={renderActions ? "gridcell" : "presentation"} className={styles["cell"]} title={name}>
                <Mark tenantId={row.tenantId} name={name} />
                <span className={styles["text"]}>
                  <span className={styles["name"]} dir="auto">
                    {name}
                  </span>
                  <span className={styles["facts"]}>
                    {row.domain && row.domain !== name ? (
                      <span className={styles["domain"]} title={row.domain}>
                        {row.domain}
                      </span>
                    ) : null}
                    <span className={styles["tail"]}>…{idTail(row.tenantId)}</span>
                  </span>
                  {renderFacts ? <span className={styles["facts"]}>{renderFacts(row)}</span> : null}
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
