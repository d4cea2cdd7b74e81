import { useId, useState } from "react";
import { failureOf } from "../../lib/advice/failure.ts";
import { setUpCsv } from "../../lib/advice/set-up-csv.ts";
import { byStep, type SetUpRow, type Step, steps } from "../../lib/advice/set-up-row.ts";
import type { Account } from "../../lib/schemas/account.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useSetUp } from "../hooks/use-set-up.ts";
import { Button } from "../ui/button.tsx";
import { ErrorNote } from "../ui/error-note.tsx";
import { saveFile } from "../ui/save-file.ts";
import styles from "./set-up-check.module.css";
import { SetUpProgress } from "./set-up-progress.tsx";
import { SetUpTable } from "./set-up-table.tsx";
import { useSetUpColumns } from "./use-set-up-columns.ts";

type Props = { readonly account: Account; readonly signedIn: boolean };
type Filter = Step | "todo" | "all";

/** Rows that are drawn at once. */
const most = 200;

function fits(row: SetUpRow, filter: Filter): boolean {
  if (filter === "all") return true;
  return filter === "todo" ? row.step !== "none" : row.step === filter;
}

/** The customers with what to do about each: checked on demand, sorted by what to do, filtered, exported. */
export function SetUpCustomers({ account, signedIn }: Props) {
  const { messages } = useMessages();
  const words = messages.setUp;
  const found = useSetUp(account);
  const columns = useSetUpColumns();
  const [filter, setFilter] = useState<Filter>("todo");
  const id = useId();
  if (!found) return null;
  const rows = byStep(found.rows);
  const trouble = failureOf(found.relationships);
  const count = (one: Filter): number => rows.filter((row) => fits(row, one)).length;
  const present = steps.filter((step) => count(step) > 0);
  const shown = rows.filter((row) => fits(row, filter));
  const labels: readonly (readonly [Filter, string])[] = [
    ["todo", words.todo],
    ["all", words.all],
    ...present.map((step) => [step, words.step[step]] as const),
  ];
  return (
    <>
      {signedIn ? <SetUpProgress account={account} /> : <p>{words.signIn}</p>}
      {trouble ? <ErrorNote error={trouble} /> : null}
      {rows.length === 0 ? (
        <p>{words.noRows}</p>
      ) : (
        <>
          <p className={styles["summary"]}>{words.summary(count("todo"), count("none"))}</p>
          <div className={styles["tools"]}>
            <label htmlFor={`${id}-filter`}>{words.filter}</label>
            <select id={`${id}-filter`} value={filter} onChange={(event) => setFilter(event.target.value as Filter)}>
              {labels.map(([value, label]) => (
                <option key={value} value={value}>
                  {words.option(label, count(value))}
                </option>
              ))}
            </select>
            <Button onPress={() => saveFile(words.fileName, setUpCsv(columns, shown), "text/csv")}>
              {words.export}
            </Button>
          </div>
          <SetUpTable rows={shown.slice(0, most)} />
          {shown.length > most ? <p>{words.more(shown.length - most)}</p> : null}
        </>
      )}
    </>
  );
}
