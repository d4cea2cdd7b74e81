import type { Messages } from "../../lib/i18n/index.ts";
import type { Account } from "../../lib/schemas/account.ts";
import type { Detection } from "../../lib/schemas/detection.ts";
import type { StrangerFacts as Known } from "../../lib/schemas/stranger.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useStranger } from "../hooks/use-stranger.ts";
import styles from "./nobody.module.css";

type Stranger = Extract<Detection, { kind: "stranger" | "unlisted" }>;

/** Names of Microsoft's, the same in every language. */
const subRegions: Readonly<Record<string, string>> = { gcc: "GCC", dodcon: "GCC High", dod: "DoD" };

/** A region in words, and within it the cloud of the government; codes that are not known here as they came. */
function regionWords({ region, subRegion }: Known, { popup }: Messages): string | undefined {
  const regions: Readonly<Record<string, string>> = popup.stranger.regions;
  const place = region && (regions[region.toLowerCase()] ?? region);
  const within = subRegion && (subRegions[subRegion.toLowerCase()] ?? subRegion);
  return [place, within].filter(Boolean).join(", ") || undefined;
}

/** What Microsoft tells of a tenant that is in no list of ours: hints beside what the address names. */
export function StrangerFacts({
  account,
  detection,
}: {
  readonly account: Account | undefined;
  readonly detection: Stranger;
}) {
  const { messages } = useMessages();
  const words = messages.popup.stranger;
  const known = useStranger(account, detection);
  if (!known) return null;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.name, known.name],
    [messages.customer.tenantId, detection.tenantId ? undefined : known.tenantId],
    [messages.customer.domain, known.domain === detection.domain ? undefined : known.domain],
    [words.region, regionWords(known, messages)],
    [words.instance, known.instance],
  ];
  const shown = rows.filter(([, value]) => value);
  if (shown.length === 0) return null;
  return (
    <div className={styles["stranger"]} data-stranger="">
      <h2 className={styles["heading"]}>{words.heading}</h2>
      <dl className={styles["facts"]}>
        {shown.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles["how"]}>{words.hint}</p>
    </div>
  );
}
