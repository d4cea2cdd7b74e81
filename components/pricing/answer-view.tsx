import type { Answer } from "../../lib/pricing/ask-price.ts";
import { clockWords, zoneWords } from "../../lib/pricing/clock-words.ts";
import { leftWords } from "../../lib/pricing/line-words.ts";
import { lineWords, notCoveredWords, remedyWords } from "../../lib/pricing/quote-words.ts";
import { moneyWords } from "../../lib/pricing/statement/price-words.ts";
import { clock } from "../../lib/pricing/zone.ts";
import type { CoveredQuote, Remedy } from "../../lib/schemas/quote.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { BothClocks } from "./both-clocks.tsx";
import { OpeningView } from "./offer-head.tsx";
import styles from "./pricing.module.css";

type NotCoveredProps = { readonly why: string; readonly remedies: readonly Remedy[] | undefined };

function NotCovered({ why, remedies }: NotCoveredProps) {
  const { messages, language } = useMessages();
  return (
    <div className={styles["answer"]}>
      <p role="status">
        <strong>{messages.support.cost.notCovered}.</strong> <span dir="auto">{why}</span>
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
        <tr className={styles["total"]}>
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
        {added && payable ? (
          <tr>
            <th scope="row">{words.toPay}</th>
            <td>{moneyWords(language, payable)}</td>
          </tr>
        ) : null}
      </tfoot>
    </table>
  );
}

type Props = {
  readonly answer: Answer;
  readonly agentZone: string;
  /** The moment that was asked about; epoch milliseconds. */
  readonly at: number;
};

/** What an incident costs, or that it is not covered and what would cover it. */
export function AnswerView({ answer, agentZone, at }: Props) {
  const { messages, language } = useMessages();
  const { pricing, support } = messages;
  const words = support.cost;
  if (answer.kind === "tie") return <NotCovered why={pricing.tie} remedies={undefined} />;
  if (answer.kind === "no-offer") return <NotCovered why={pricing.noOffer} remedies={answer.remedies} />;
  const { quote, offer, customerZone } = answer;
  if (!quote.covered) return <NotCovered why={notCoveredWords(language, quote.why)} remedies={quote.remedies} />;
  const zones = { agentZone, customerZone };
  const here = clock(at, agentZone, customerZone);
  const { response, tax, payable, total } = quote;
  return (
    <div className={styles["answer"]}>
      <p className="visually-hidden" role="status">
        {words.total}: {moneyWords(language, total)}
      </p>
      <p className={styles["second"]} dir="auto">
        {words.under(offer.name)}
      </p>
      <Lines quote={quote} />
      {tax.way === "added" && payable === undefined ? <p>{words.taxUnknown(tax.name)}</p> : null}
      {quote.left.map((left) => (
        <p key={left.price}>
          {words.after}: {leftWords(language, left)}
        </p>
      ))}
      <OpeningView opening={quote.opening} zones={zones} now={at} />
      {response ? (
        <p>
          {pricing.responseBy(support.zoned(clockWords(language, response.agent, here.agent), zoneWords(agentZone)))}
          <BothClocks of={response} now={here} zones={zones} />
        </p>
      ) : null}
    </div>
  );
}
