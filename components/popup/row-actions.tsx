import type { Customer } from "../../lib/schemas/customer.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { nameOf } from "../customer/customer-list.tsx";
import { useCopy } from "../hooks/use-copy.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useWatch } from "../hooks/use-quick.ts";
import styles from "./popup.module.css";

type Props = {
  readonly customer: Customer & Scope;
  readonly onPortals: () => void;
  /** Whether Tab reaches the buttons. */
  readonly reachable?: boolean;
};

const shownMs = 2000;

/** What can be done with a customer without opening the panel: its portals, its id, watching it. */
export function RowActions({ customer, onPortals, reachable = true }: Props) {
  const { popup, actions } = useMessages().messages;
  const { watched, watch } = useWatch(customer);
  const { copied, failed, copy } = useCopy(shownMs);
  const name = nameOf(customer);
  // A row of the list has room for two words only.
  const done = copied ? popup.copied : actions.notCopied;
  const word = copied || failed ? done : popup.copyId;
  const tabIndex = reachable ? 0 : -1;
  return (
    <>
      <button
        type="button"
        className={styles["action"]}
        tabIndex={tabIndex}
        aria-label={popup.portalsOf(name)}
        onClick={onPortals}
      >
        {popup.portals}
      </button>
      <button
        type="button"
        className={styles["action"]}
        tabIndex={tabIndex}
        aria-label={popup.copyIdOf(name)}
        title={failed ? actions.copyRefused : undefined}
        onClick={() => copy((clipboard) => clipboard.writeText(customer.tenantId))}
      >
        {word}
      </button>
      <span role="status" className="visually-hidden">
        {copied ? popup.copied : ""}
      </span>
      {failed ? (
        <span role="alert" className="visually-hidden">
          {actions.copyRefused}
        </span>
      ) : null}
      <button
        type="button"
        className={styles["action"]}
        tabIndex={tabIndex}
        aria-label={watched ? popup.unwatch(name) : popup.watch(name)}
        title={watched ? popup.unwatch(name) : popup.watch(name)}
        aria-pressed={watched}
        onClick={() => watch(!watched)}
      >
        <svg viewBox="0 0 16 16" className={styles["star"]} aria-hidden="true" focusable="false">
          <path d="M8 1.6 9.9 5.7l4.5.5-3.3 3 .9 4.4L8 11.4l-4 2.2.9-4.4-3.3-3 4.5-.5z" data-on={watched} />
        </svg>
      </button>
    </>
  );
}
