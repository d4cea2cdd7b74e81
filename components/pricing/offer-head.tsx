import type { Choice } from "../../lib/pricing/choose-offer.ts";
import { clockWords, dayWords, placeWords } from "../../lib/pricing/clock-words.ts";
import { plainSeverity } from "../../lib/pricing/line-words.ts";
import { openingAt } from "../../lib/pricing/quote.ts";
import { clock } from "../../lib/pricing/zone.ts";
import type { Opening } from "../../lib/schemas/quote.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { BothClocks, type ClockZones } from "./both-clocks.tsx";
import styles from "./pricing.module.css";

type OpenProps = {
  readonly opening: Opening;
  readonly zones: ClockZones;
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
  const zoned =
    next && support.clock(clockWords(language, next.agent, here.agent), placeWords(language, zones.agentZone));
  return (
    <p className={opening.open ? styles["open"] : styles["shut"]}>
      {zoned && !(opening.open && opening.always) ? say(zoned) : words}
      {next && !(opening.open && opening.always) ? <BothClocks of={next} now={here} zones={zones} /> : null}
    </p>
  );
}

type Props = {
  readonly choice: Extract<Choice, { kind: "offer" }>;
  readonly zones: ClockZones;
  readonly now: number;
};

/** The offer's name, whether it is open now, which rule chose it, contract and validity. */
export function OfferHead({ choice, zones, now }: Props) {
  const { messages, language } = useMessages();
  const { pricing, support } = messages;
  const { offer, assignment, rule } = choice;
  const opening = openingAt(offer, plainSeverity(offer), now, { ...zones, contract: assignment });
  const { always } = offer.hours;
  const { contract, discount, note } = assignment;
  const from = [offer.validFrom, assignment.from ?? ""].toSorted().at(-1) ?? offer.validFrom;
  const to = [offer.validTo, assignment.to].filter((day) => day !== undefined).toSorted()[0];
  return (
    <div className={styles["head"]}>
      <h3>
        <bdi>{offer.name}</bdi>
      </h3>
      <OpeningView opening={opening} zones={zones} now={now} />
      {always.length > 0 && !(opening.open && opening.always) ? <p>{support.always(always.join(", "))}</p> : null}
      <p className={styles["second"]}>
        {pricing.rule[rule]}
        {assignment.who.to === "segment" ? (
          <span>
            {" "}
            (<bdi>{assignment.who.tag}</bdi>)
          </span>
        ) : null}
        {contract ? <span dir="auto"> · {support.contract(contract)}</span> : null}
        {discount && Number(discount) > 0 ? ` · ${support.discount(discount)}` : ""}
      </p>
      <p className={styles["second"]}>
        {support.validFrom(dayWords(language, from))},{" "}
        {to === undefined ? support.noEnd : support.validTo(dayWords(language, to))}
      </p>
      {note ? (
        <p className={styles["second"]}>
          <bdi>{note}</bdi>
        </p>
      ) : null}
    </div>
  );
}
