import { dayWords } from "../../lib/pricing/clock-words.ts";
import type { Allowance } from "../../lib/schemas/price.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import type { Usage } from "../../lib/schemas/usage.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useMessages } from "../hooks/use-messages.ts";
import type { KnownUsage } from "../hooks/use-support.ts";
import { Button } from "../ui/button.tsx";
import { ErrorNote } from "../ui/error-note.tsx";
import styles from "./pricing.module.css";

type Props = {
  readonly scope: Scope;
  /** The id of the offer that the allowances belong to. */
  readonly offer: string;
  readonly allowances: readonly Allowance[];
  readonly used: KnownUsage;
};

/** An entry as it is shown. */
export type Row = {
  readonly key: string;
  readonly on: string;
  readonly words: string;
  readonly note: string | undefined;
  /** The usage without this row. Entries of escalations are not removed by hand. */
  readonly without: Usage | undefined;
};

/** What was entered of the allowances at hand, the newest first; entries by hand can be removed again. */
export function UsageRows({ scope, offer, allowances, used }: Props) {
  const { messages, language } = useMessages();
  const words = messages.support.left;
  const { usage } = used;
  const unitOf = (entry: { readonly offer?: string | undefined; readonly price: string }) =>
    entry.offer === offer ? allowances.find(({ id }) => id === entry.price)?.unit : undefined;
  const day = (date: string) => dayWords(language, date);
  const rows: Row[] = [
    ...usage.used.flatMap((entry, at) => {
      const own = unitOf(entry);
      if (!own) return [];
      const { on, incidents, minutes, from, note } = entry;
      // What was entered when the price had another unit is shown in that one.
      const unit = incidents === 0 && minutes > 0 ? "hours" : minutes === 0 && incidents > 0 ? "incidents" : own;
      const amount = messages.pricing.amount(unit === "hours" ? minutes : incidents, unit);
      const byHand = from === "hand";
      const without = byHand ? { ...usage, used: usage.used.toSpliced(at, 1) } : undefined;
      const about = [byHand ? undefined : words.fromEscalation, note].filter(Boolean).join(", ");
      return [{ key: `used ${at}`, on, words: words.usedRow(amount, day(on)), note: about, without }];
    }),
    ...usage.packs.flatMap((entry, at) => {
      if (!unitOf(entry)) return [];
      const { bought: on, packs } = entry;
      const without = { ...usage, packs: usage.packs.toSpliced(at, 1) };
      const said = words.boughtRow(words.packCount(packs), day(on));
      return [{ key: `bought ${at}`, on, words: said, note: undefined, without }];
    }),
  ].sort((a, b) => b.on.localeCompare(a.on));
  if (rows.length === 0) return null;
  return (
    <>
      <h4>{words.rows}</h4>
      <RemovableRows scope={scope} rows={rows} version={used.version} />
    </>
  );
}

type RowsProps = { readonly scope: Scope; readonly rows: readonly Row[]; readonly version: number };

/** Entries, each with a button that removes it where that may be done by hand. */
export function RemovableRows({ scope, rows, version }: RowsProps) {
  const words = useMessages().messages.support.left;
  const { ask, running, error } = useCommand("record-usage");
  const remove = (without: Usage): void => {
    const { account, cloud, tenantId } = scope;
    void ask({ owner: { account, cloud }, tenantId, usage: without, from: version });
  };
  return (
    <>
      <ul className={styles["rows"]}>
        {rows.map(({ key, words: said, note, without }) => (
          <li key={key}>
            <span dir="auto">
              {said}
              {note ? ` (${note})` : ""}
            </span>
            {without ? (
              <Button look="quiet" onPress={() => remove(without)} disabled={running} label={words.remove(said)}>
                {words.removeShort}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {error ? <ErrorNote error={error} /> : null}
    </>
  );
}
