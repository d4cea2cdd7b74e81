import type { Choice } from "../../lib/pricing/choose-offer.ts";
import { clockWords, zoneWords } from "../../lib/pricing/clock-words.ts";
import { plainSeverity } from "../../lib/pricing/line-words.ts";
import { openingAt } from "../../lib/pricing/quote.ts";
import { clock } from "../../lib/pricing/zone.ts";
import type { Opening } from "../../lib/schemas/quote.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { BothClocks } from "./both-clocks.tsx";
import type { Facts } from "./offer-facts.tsx";
import styles from "./pricing.module.css";
import { Runs } from "./runs.tsx";

type OpenProps = {
  readonly opening: Opening;
  readonly zones: { readonly agentZone: string; readonly customerZone: string };
  readonly now: number;
};

/** Whether support is open, as a shape and in words, until when on both clocks. */
export function OpeningView({ opening, zones, now }: OpenProps) {
  const { messages, language } = useMessages();
  const { pricing, support } = messages;
  const here = clock(now, zones.agentZone, zones.customerZone);
  const next = opening.open ? opening.closes : opening.opens;
  const say = (time: string) => (opening.open ? pricing.openUntil(time) : pricing.closedUntil(time));
  const words = opening.open ? pricing.openAlways : pricing.closed;
  const zoned = next && support.zoned(clockWords(language, next.agent, here.agent), zoneWords(zones.agentZone));
  return (
    <p className={opening.open ? styles["open"] : styles["shut"]}>
      {zoned && !(opening.open && opening.always) ? say(zoned) : words}
      {next && !(opening.open && opening.always) ? <BothClocks of={next} now={here} zones={zones} /> : null}
    </p>
  );
}

type Props = {
  readonly choice: Extract<Choice, { kind: "offer" }>;
  readonly agentZone: string;
  readonly customerZone: string;
  readonly now: number;
  readonly facts: Facts;
};

/** The offer's name, whether it is open now, which rule chose it, contract and validity. */
export function OfferHead({ choice, agentZone, customerZone, now, facts }: Props) {
  const { pricing, support } = useMessages().messages;
  const { offer, assignment, rule } = choice;
  const zones = { agentZone, customerZone };
  const opening = openingAt(offer, plainSeverity(offer), now, { ...zones, contract: assignment });
  const { always } = offer.hours;
  const { contract, discount, note } = assignment;
  return (
    <div className={styles["head"]}>
      <h3 dir="auto">{offer.name}</h3>
      <OpeningView opening={opening} zones={zones} now={now} />
      {always.length > 0 && !(opening.open && opening.always) ? <p>{support.always(always.join(", "))}</p> : null}
      <p className={styles["second"]}>
        {pricing.rule[rule]}
        {assignment.who.to === "segment" ? <span dir="auto"> ({assignment.who.tag})</span> : null}
        {contract ? <span dir="auto"> · {support.contract(contract)}</span> : null}
        {discount && Number(discount) > 0 ? ` · ${support.discount(discount)}` : ""}
      </p>
      <p className={styles["second"]}>
        {facts.validFrom.map((runs) => support.validFrom(runs.map(({ text }) => text).join("")))},{" "}
        {facts.validTo.map((runs, at) => (
          <Runs key={at} runs={runs} />
        ))}
      </p>
      {note ? (
        <p className={styles["second"]} dir="auto">
          {note}
        </p>
      ) : null}
    </div>
  );
}
