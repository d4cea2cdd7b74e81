import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { idTail } from "../../lib/appearance/customer-mark.ts";
import type { Account } from "../../lib/schemas/account.ts";
import type { TenantId } from "../../lib/schemas/tenant.ts";
import { useCustomerSearch } from "../hooks/use-customer-search.ts";
import { useMessages } from "../hooks/use-messages.ts";
import styles from "./customer-picker.module.css";
import { Mark } from "./mark.tsx";

type Props = {
  readonly account: Account;
  readonly label: string;
  readonly help: string;
  readonly onChoose: (tenantId: TenantId, name: string) => void;
  /** Takes the focus when it appears: only where a click has just unfolded it. */
  readonly focused?: boolean;
};

/**
 * Chooses a customer of the list by name, domain or id: type, arrow keys, Enter. Nothing is chosen until a row is marked, so that
 * Enter alone never takes the first that happens to fit.
 */
export function CustomerPicker({ account, label, help, onChoose, focused = false }: Props) {
  const { messages } = useMessages();
  const [text, setText] = useState("");
  const [marked, setMarked] = useState<TenantId>();
  const rows = useCustomerSearch(account, text);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  const at = rows?.findIndex(({ tenantId }) => tenantId === marked) ?? -1;
  const choose = (index: number): void => {
    const row = rows?.[index];
    if (row) onChoose(row.tenantId, row.name || row.domain || row.tenantId);
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
      choose(at >= 0 ? at : rows.length === 1 && text !== "" ? 0 : -1);
    } else if (event.key === "Escape" && text !== "") {
      event.preventDefault();
      setText("");
    }
  };
  return (
    <div className={styles["picker"]}>
      <label htmlFor={`${id}-input`}>{label}</label>
      <input
        id={`${id}-input`}
        ref={field}
        role="combobox"
        aria-expanded="true"
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
      <div id={`${id}-list`} role="listbox" aria-label={label} className={styles["list"]}>
        {rows?.map((row, index) => {
          const name = row.name || row.domain || row.tenantId;
          return (
            <div
              key={row.tenantId}
              id={`${id}-${row.tenantId}`}
              role="option"
              aria-selected={index === at}
              tabIndex={-1}
              data-choice={row.tenantId}
              className={styles["row"]}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(index)}
              onKeyDown={(event) => event.key === "Enter" && choose(index)}
            >
              <Mark tenantId={row.tenantId} name={name} />
              <span className={styles["text"]}>
                <span className={styles["name"]} dir="auto">
                  {name}
                </span>
                <span className={styles["facts"]}>
                  {row.domain} …{idTail(row.tenantId)}
                </span>
              </span>
            </div>
          );
        })}
      </div>
      <p role="status" className={rows?.length === 0 ? styles["help"] : "visually-hidden"}>
        {rows ? (rows.length === 0 ? messages.who.noResult : messages.who.results(rows.length)) : ""}
      </p>
    </div>
  );
}
