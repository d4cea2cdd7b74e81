import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { Account } from "../../lib/schemas/account.ts";
import type { Customer } from "../../lib/schemas/customer.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import type { TenantId } from "../../lib/schemas/tenant.ts";
import { useCustomerSearch } from "../hooks/use-customer-search.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { CustomerList, nameOf } from "./customer-list.tsx";
import styles from "./customer-picker.module.css";
import { NoRows } from "./no-rows.tsx";

type Row = Customer & Scope;

type Props = {
  readonly account: Account;
  readonly label: string;
  readonly help: string;
  readonly onChoose: (tenantId: TenantId, name: string) => void;
  /** Takes the focus when it appears: only where a click has just unfolded it, or nothing else is on the page. */
  readonly focused?: boolean;
  /** What is offered before anything is typed, with what it is called; without it the list from its beginning. */
  readonly before?: { readonly rows: readonly Row[] | undefined; readonly label: string; readonly empty: string };
  readonly renderFacts?: (row: Row) => ReactNode;
  readonly renderActions?: (row: Row, reachable: boolean) => ReactNode;
};

/**
 * Chooses a customer of the list by name, domain or id: type, arrow keys, Enter. Nothing is chosen until a row is marked, so that
 * Enter alone never takes the first that happens to fit.
 */
export function CustomerPicker({
  account,
  label,
  help,
  onChoose,
  focused = false,
  before,
  renderFacts,
  renderActions,
}: Props) {
  const { who } = useMessages().messages;
  const [text, setText] = useState("");
  const [marked, setMarked] = useState<TenantId>();
  const hits = useCustomerSearch(account, text);
  const beginning = before !== undefined && text.trim() === "";
  const rows = beginning ? before.rows : hits?.rows;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  const at = rows?.findIndex(({ tenantId }) => tenantId === marked) ?? -1;
  const choose = (index: number): void => {
    const row = rows?.[index];
    if (row) onChoose(row.tenantId, nameOf(row));
  };
  const typed = (event: KeyboardEvent): void => {
    if (!rows || event.nativeEvent.isComposing) return;
    const last = rows.length - 1;
    const next = { ArrowDown: at >= last ? 0 : at + 1, ArrowUp: at <= 0 ? last : at - 1, Home: 0, End: last }[
      event.key
    ];
    if (next !== undefined && (event.key.startsWith("Arrow") || text === "")) {
      event.preventDefault();
      setMarked(rows[next]?.tenantId);
    } else if (event.key === "Enter") {
      event.preventDefault();
      // Not while the rows are still those of what was typed before.
      const only = rows.length === 1 && text.trim() !== "" && hits?.of === text;
      choose(at >= 0 ? at : only ? 0 : -1);
    } else if (event.key === "Escape" && text !== "") {
      event.preventDefault();
      setText("");
    }
  };
  const total = beginning ? rows?.length : hits?.total;
  const capped = rows && total !== undefined && total > rows.length;
  const counted = capped ? who.resultsOf(rows.length, total) : who.results(total ?? 0);
  return (
    <div className={styles["picker"]}>
      <label htmlFor={`${id}-input`}>{label}</label>
      <input
        id={`${id}-input`}
        ref={field}
        role="combobox"
        aria-expanded="true"
        aria-haspopup={renderActions ? "grid" : "listbox"}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-describedby={`${id}-help`}
        {...(at >= 0 ? { "aria-activedescendant": `${id}-${marked ?? ""}` } : {})}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setMarked(undefined);
        }}
        onKeyDown={typed}
        autoComplete="off"
        spellCheck={false}
      />
      <p id={`${id}-help`} className={styles["help"]}>
        {help}
      </p>
      {beginning && rows && rows.length > 0 ? <h2 className={styles["before"]}>{before.label}</h2> : null}
      <CustomerList
        id={id}
        label={beginning ? before.label : label}
        rows={rows ?? []}
        at={at}
        onChoose={choose}
        {...(renderFacts ? { renderFacts } : {})}
        {...(renderActions ? { renderActions } : {})}
      />
      <div role="status">
        {rows && rows.length > 0 ? <p className={capped ? styles["help"] : "visually-hidden"}>{counted}</p> : null}
        {rows?.length === 0 ? (
          <NoRows account={account} text={text.trim()} empty={beginning ? before.empty : who.noRows} />
        ) : null}
      </div>
    </div>
  );
}
