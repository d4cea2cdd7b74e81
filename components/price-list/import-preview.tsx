import type { ReactNode } from "react";
import type { CsvPreview } from "../../lib/pricing/list/assignments-csv.ts";
import type { Import } from "../../lib/pricing/list/import.ts";
import { isUnchanged, listChanges, type PartChanges } from "../../lib/pricing/list/list-changes.ts";
import { toldMistakes } from "../../lib/pricing/list/told-mistakes.ts";
import { knownDomains, withTenantIds } from "../../lib/pricing/list/unknown-customers.ts";
import type { Assignment } from "../../lib/schemas/assignment.ts";
import type { PriceList } from "../../lib/schemas/price-list.ts";
import type { KnownCustomers } from "../hooks/use-known-customers.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { mistakeWords, problemAt } from "../pricing/mistake-words.ts";
import { Button } from "../ui/button.tsx";
import { Note } from "../ui/note.tsx";
import { CustomerCheck } from "./customer-check.tsx";
import styles from "./price-list.module.css";
import { assignmentTitle } from "./problem-words.ts";

/** Changes that are named; more are counted. */
const most = 50;

/** Rows that failed and are named; drawing twenty thousand would stop the page. */
const mostFailed = 1000;

function Changes<T>({
  label,
  part,
  name,
}: {
  readonly label: string;
  readonly part: PartChanges<T>;
  readonly name: (item: T) => string;
}) {
  const words = useMessages().messages.priceEditor;
  const { transfer } = words;
  const named = (["added", "changed", "removed"] as const).flatMap((change) =>
    part[change].map((item) => ({ change, title: name(item) })),
  );
  const counts = [
    ...(["added", "changed", "removed"] as const)
      .filter((change) => part[change].length > 0)
      .map((change) => transfer[change](part[change].length)),
    ...(part.same > 0 ? [transfer.same(part.same)] : []),
  ];
  if (counts.length === 0) return null;
  return (
    <>
      <p className={styles["title"]}>{transfer.at(label, counts.join(", "))}</p>
      <ul>
        {named.slice(0, most).map(({ change, title }, index) => (
          <li key={index} data-change={change}>
            {transfer.at(transfer.change[change], title)}
          </li>
        ))}
      </ul>
      {named.length > most ? <p>{words.mistakes.more(named.length - most)}</p> : null}
    </>
  );
}

/** What an assignment is for, in the words of the list that it is in. */
function useTitles(list: PriceList): (assignment: Assignment) => string {
  const { messages } = useMessages();
  // Only what titles are made of.
  const offers = { offers: list.offers.map(({ id, name }) => ({ id, name })) };
  return ({ who, offer, contract, from, to }) => {
    const title = assignmentTitle(messages, offers, { who: { ...who }, offer });
    const days = from === undefined && to === undefined ? [] : [`${from ?? ""}–${to ?? ""}`];
    return [title, ...(contract === undefined ? [] : [contract]), ...days].join(" · ");
  };
}

type ListProps = {
  readonly name: string;
  readonly read: Import;
  readonly before: PriceList;
  readonly known: KnownCustomers | null | undefined;
  readonly onApply: (list: PriceList) => void;
};

/** What a price list file would change, or why it is refused. */
export function ListImportPreview({ name, read, before, known, onApply }: ListProps) {
  const { messages } = useMessages();
  const { priceEditor: words, pricing } = messages;
  const titles = useTitles(read.ok ? { ...read.list, offers: [...before.offers, ...read.list.offers] } : before);
  if (!read.ok) {
    const { problems = [], problemCount = 0, version } = read;
    return (
      <Note tone="danger" title={name}>
        <p>{pricing.importRefused[read.code]}</p>
        {version === undefined ? null : <p>{words.transfer.newer(version)}</p>}
        {problemCount > 0 ? <p className={styles["title"]}>{words.transfer.problems(problemCount)}</p> : null}
        <ul>
          {problems.slice(0, most).map(({ path, code }) => (
            <li key={`${path.join(".")} ${code}`}>{problemAt(messages, { path, code })}</li>
          ))}
        </ul>
      </Note>
    );
  }
  const changes = listChanges(before, read.list);
  return (
    <Note title={words.transfer.at(name, words.transfer.preview)}>
      {read.migratedFrom === undefined ? null : <p>{words.transfer.migrated(read.migratedFrom)}</p>}
      {isUnchanged(changes) ? <p>{words.transfer.nothing}</p> : null}
      <Changes label={words.field.offers} part={changes.offers} name={String} />
      <Changes label={words.field.assignments} part={changes.assignments} name={titles} />
      <Changes label={words.field.segments} part={changes.segments} name={String} />
      {changes.statement.map((language) => (
        <p key={language}>{words.transfer.at(words.field.statement, words.field[language])}</p>
      ))}
      <ListMistakes list={read.list} known={known} />
      <CustomerCheck known={known} list={read.list} />
      <Apply list={read.list} given={read.list} known={known} onApply={onApply} />
    </Note>
  );
}

type CsvProps = Omit<ListProps, "read"> & { readonly read: CsvPreview };

/** What an assignments file would change, and every row that it would not. */
export function AssignmentsPreview({ name, read, before, known, onApply }: CsvProps) {
  const { messages } = useMessages();
  const { priceEditor: words, pricing } = messages;
  const titles = useTitles(before);
  if (!read.ok) {
    const said = pricing.csvRefused[read.refused];
    return (
      <Note tone="danger" title={name}>
        <p>{typeof said === "string" ? said : said("column" in read ? read.column : "")}</p>
      </Note>
    );
  }
  const of = (change: "added" | "changed"): Assignment[] =>
    read.changes.filter((row) => row.change === change).map(({ assignment }) => assignment);
  const part = {
    added: of("added"),
    changed: of("changed"),
    removed: [],
    same: read.changes.filter(({ change }) => change === "same").length,
  };
  const changes = part.added.length + part.changed.length > 0;
  const rows = { assignments: read.changes.map(({ assignment }) => assignment), segments: [] };
  return (
    <Note title={words.transfer.at(name, words.transfer.preview)}>
      <FailedRows failed={read.failed} />
      <CustomerCheck known={known} list={rows} lines={read.changes.map(({ line }) => line)} />
      <Changes label={words.field.assignments} part={part} name={titles} />
      {changes ? (
        <Apply list={{ ...before, assignments: [...read.assignments] }} given={rows} known={known} onApply={onApply} />
      ) : (
        <p>{words.transfer.nothing}</p>
      )}
    </Note>
  );
}

/** What would keep a file's list from being saved. */
function ListMistakes({ list, known }: { readonly list: PriceList } & Pick<ListProps, "known">): ReactNode {
  const { messages } = useMessages();
  const words = messages.priceEditor;
  const { mistakes, mistakeCount } = toldMistakes(list, known?.keys);
  if (mistakeCount === 0) return null;
  return (
    <div className={styles["failed"]}>
      <p className={styles["wrong"]}>{words.transfer.keepsFromSaving(mistakeCount)}</p>
      <ul>
        {mistakes.map((mistake, index) => (
          <li key={index}>{mistakeWords(messages, mistake)}</li>
        ))}
      </ul>
      {mistakeCount > mistakes.length ? <p>{words.mistakes.more(mistakeCount - mistakes.length)}</p> : null}
    </div>
  );
}

type ApplyProps = {
  readonly list: PriceList;
  /** What the file itself names. */
  readonly given: Pick<PriceList, "assignments" | "segments">;
} & Pick<ListProps, "known" | "onApply">;

/** Takes over what was read, as it stands or with tenant ids where the file names domains of known customers. */
function Apply({ list, given, known, onApply }: ApplyProps): ReactNode {
  const words = useMessages().messages.priceEditor;
  const domains = known ? knownDomains(given, known.keys, known.otherDomains) : 0;
  return (
    <div className={styles["actions"]}>
      <Button onPress={() => onApply(list)}>{words.transfer.apply}</Button>
      {known && domains > 0 ? (
        <Button onPress={() => onApply(withTenantIds(list, known.keys, known.otherDomains))}>
          {words.customers.applyTenantIds}
        </Button>
      ) : null}
    </div>
  );
}

/** Every row that is not taken over, with its line and why. */
function FailedRows({ failed }: { readonly failed: Extract<CsvPreview, { ok: true }>["failed"] }): ReactNode {
  const { priceEditor: words, pricing } = useMessages().messages;
  if (failed.length === 0) return null;
  return (
    <div className={styles["failed"]}>
      <p className={styles["wrong"]}>{words.transfer.failed(failed.length)}</p>
      <ul>
        {failed.slice(0, mostFailed).map(({ line, code, column, otherLine }) => (
          <li key={`${line} ${code}`} data-line={line}>
            {words.transfer.at(
              pricing.csvLine(line),
              [
                pricing.csvRow[code],
                ...(column === undefined ? [] : [words.transfer.column(column)]),
                ...(otherLine === undefined ? [] : [words.transfer.withLine(otherLine)]),
              ].join(" "),
            )}
          </li>
        ))}
      </ul>
      {failed.length > mostFailed ? <p>{words.mistakes.more(failed.length - mostFailed)}</p> : null}
    </div>
  );
}
