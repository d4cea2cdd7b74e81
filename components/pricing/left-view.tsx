import { unattributed } from "../../lib/pricing/attribute-usage.ts";
import type { Choice } from "../../lib/pricing/choose-offer.ts";
import { dayWords } from "../../lib/pricing/clock-words.ts";
import { leftWords } from "../../lib/pricing/line-words.ts";
import { allowancesLeft } from "../../lib/pricing/quote.ts";
import { dateIn } from "../../lib/pricing/zone.ts";
import type { Allowance } from "../../lib/schemas/price.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { useMessages } from "../hooks/use-messages.ts";
import type { KnownUsage } from "../hooks/use-support.ts";
import { shortcutProps } from "../keys/shortcut-props.ts";
import { LostUsage } from "./lost-usage.tsx";
import styles from "./pricing.module.css";
import { UsageForm } from "./usage-form.tsx";
import { UsageRows } from "./usage-rows.tsx";

type Props = {
  readonly scope: Scope;
  readonly choice: Extract<Choice, { kind: "offer" }>;
  readonly used: KnownUsage;
  /** Epoch milliseconds. */
  readonly now: number;
};

/** What is left of the offer's allowances in this period, and entering by hand what was used and bought. */
export function LeftView({ scope, choice, used, now }: Props) {
  const { messages, language } = useMessages();
  const words = messages.support.left;
  const { offer, assignment } = choice;
  const allowances = offer.prices.filter(
    (price): price is Allowance => price.model === "monthly-fee" || price.model === "prepaid-pack",
  );
  const lost = unattributed(used.usage);
  const anyLost = lost.packs.length + lost.used.length > 0;
  if (allowances.length === 0 && !anyLost) return null;
  const left = allowancesLeft(offer, used.usage, now, assignment);
  const entered = { scope, offer: offer.id, allowances, used };
  return (
    <div className={styles["block"]}>
      <h3>{words.heading}</h3>
      {allowances.length === 0 ? null : (
        <>
          <ul className={styles["plain"]}>
            {left.map((held) => (
              <li key={`${held.price} ${held.unit}`} className={held.left === 0 ? styles["none"] : undefined}>
                {words.name[allowances.find(({ id }) => id === held.price)?.model ?? "monthly-fee"]}:{" "}
                {leftWords(language, held)}
                {held.until ? `, ${words.until(dayWords(language, held.until))}` : ""}
              </li>
            ))}
          </ul>
          <details className={styles["more"]}>
            <summary {...shortcutProps("enterUsage")}>{words.enter}</summary>
            <UsageForm {...entered} today={dateIn(offer.hours.zone, now)} />
            <UsageRows {...entered} />
          </details>
        </>
      )}
      {anyLost ? <LostUsage scope={scope} used={used} /> : null}
    </div>
  );
}
