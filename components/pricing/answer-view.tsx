import type { Answer } from "../../lib/pricing/ask-price.ts";
import { clockWords, placeWords } from "../../lib/pricing/clock-words.ts";
import { leftWords } from "../../lib/pricing/line-words.ts";
import { lineWords, notCoveredWords, remedyWords } from "../../lib/pricing/quote-words.ts";
import { moneyWords } from "../../lib/pricing/statement/price-words.ts";
import { clock } from "../../lib/pricing/zone.ts";
import type { CoveredQuote, Remedy } from "../../lib/schemas/quote.ts";
import { useMessages } from "../hooks/use-messages.ts";
import type { Zones } from "../hooks/use-zones.ts";
import { BothClocks } from "./both-clocks.tsx";
import { OpeningView } from "./offer-head.tsx";
import styles from "./pricing.module.css";

type NoAnswerProps = {
  readonly title: string;
  readonly why: string;
  readonly remedies?: readonly Remedy[] | undefined;
};

function NoAnswer({ title, why, remedies }: NoAnswerProps) {
  const { language } = useMessages();
  return (
    <div className={styles["answer"]}>
      <p role="status">
        <strong>{title}.</strong> <bdi>{why}</bdi>
      </p>
      {remedies ? remedyWords(language, remedies).map((words) => <p key={words}>{words}</p>) : null}
    </div>
  );
}

/** The lines of a quote, each with its reason, and the total with its tax. */
function Lines({ quote }: { readonly quote: CoveredQuote }) {
  const { messages, language } = useMessages();
  const words = messages.support.cost;
  const { lines, total, tax, payable } = quote;
  const added = tax.way === "added";
  const owed = added ? payable : undefined;
  return (
    <table className={styles["quote"]}>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{words.for}</th>
          <th scope="col">{words.amount}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ reason, amount }, at) => (
          <tr key={at}>
            <th scope="row" dir="auto">
              {lineWords(language, reason)}
            </th>
            <td>{moneyWords(language, amount)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className={owed === undefined ? styles["total"] : styles["sum"]}>
          <th scope="row">{added ? words.totalWithout(tax.name) : words.total}</th>
          <td>{moneyWords(language, total)}</td>
        </tr>
        {tax.amount ? (
          <tr>
            <th scope="row">
              {added ? words.taxAdded(tax.name, tax.rate ?? "") : words.taxContained(`${tax.name} ${tax.rate}%`)}
            </th>
            <td>{moneyWords(language, tax.amount)}</td>
          </tr>
        ) : null}
        {owed ? (
          <tr className={styles["total"]}>
            <th scope="row">{words.toPay}</th>
            <td>{moneyWords(language, owed)}</td>
          </tr>
        ) : null}
      </tfoot>
    </table>
  );
}

type Props = {
  readonly answer: Answer;
  readonly zones: Pick<Zones, "agentZone" | "said">;
  /** The moment that was asked about; epoch milliseconds. */
  readonly at: number;
};

/** What an incident costs, or that it is not covered and what would cover it. */
export function AnswerView({ answer, zones: { agentZone, said }, at }: Props) {
  const { messages, language } = useMessages();
  const { pricing, support } = messages;
  const words = support.cost;
  const { notCovered, noPrice } = words;
  if (answer.kind === "tie") return <NoAnswer title={notCovered} why={pricing.tie} />;
  if (answer.kind === "no-offer")
    return <NoAnswer title={notCovered} why={pricing.noOffer} remedies={answer.remedies} />;
  const { quote, offer, customerZone } = answer;
  if (!quote.covered) {
    const why = notCoveredWords(language, quote.why);
    // The offer covers it: that another one would is no answer to a price that is missing.
    if (quote.why.code === "no-price") return <NoAnswer title={noPrice} why={why} />;
    return <NoAnswer title={notCovered} why={why} remedies={quote.remedies} />;
  }
  const zones = { agentZone, customerZone, said: said !== undefined };
  const here = clock(at, agentZone, customerZone);
  const { response, tax, payable, total } = quote;
  const owed = tax.way === "added" ? payable : undefined;
  return (
    <div className={styles["answer"]}>
      <p className="visually-hidden" role="status">
        {owed ? words.toPay : words.total}: {moneyWords(language, owed ?? total)}
      </p>
      <p className={styles["second"]}>{words.under(offer.name)}</p>
      <Lines quote={quote} />
      {tax.way === "added" && payable === undefined ? <p>{words.taxUnknown(tax.name)}</p> : null}
      {quote.left.map((left) => (
        <p key={`${left.price} ${left.unit}`}>
          {words.after}: {leftWords(language, left)}
        </p>
      ))}
      <OpeningView opening={quote.opening} zones={zones} now={at} />
      {response ? (
        <p>
          {pricing.responseBy(
            support.clock(clockWords(language, response.agent, here.agent), placeWords(language, agentZone)),
          )}
          <BothClocks of={response} now={here} zones={zones} />
        </p>
      ) : null}
    </div>
  );
}
