import { dateWords } from "../../lib/pricing/statement/hours-words.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { useMessages } from "../hooks/use-messages.ts";
import type { KnownUsage } from "../hooks/use-support.ts";
import styles from "./pricing.module.css";
import { RemovableRows, type Row } from "./usage-rows.tsx";

type Props = { readonly scope: Scope; readonly used: KnownUsage };

/** What was entered before the offer was kept, and of which no list can tell the offer: kept until the agent removes it. */
export function LostUsage({ scope, used }: Props) {
  const { messages, language } = useMessages();
  const words = messages.support.left;
  const { usage, version } = used;
  const rows: Row[] = [
    ...usage.used.flatMap(({ offer, price, on, incidents, minutes, note }, at) => {
      if (offer !== undefined) return [];
      const said = words.lostUsedRow(messages.pricing.amount(incidents, "incidents"), minutes, dateWords(language, on));
      const about = [price, note].filter(Boolean).join(", ");
      const without = { ...usage, used: usage.used.toSpliced(at, 1) };
      return [{ key: `used ${at}`, on, words: said, note: about, without }];
    }),
    ...usage.packs.flatMap(({ offer, price, bought: on, packs }, at) => {
      if (offer !== undefined) return [];
      const said = words.boughtRow(words.packCount(packs), dateWords(language, on));
      return [
        {
          key: `bought ${at}`,
          on,
          words: said,
          note: price,
          without: { ...usage, packs: usage.packs.toSpliced(at, 1) },
        },
      ];
    }),
  ].sort((a, b) => b.on.localeCompare(a.on));
  return (
    <details className={styles["more"]}>
      <summary>{words.lost}</summary>
      <p className={styles["second"]}>{words.lostAdvice}</p>
      <RemovableRows scope={scope} rows={rows} version={version} />
    </details>
  );
}
