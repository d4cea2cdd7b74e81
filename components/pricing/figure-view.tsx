import type { ReactNode } from "react";
import { moneyWords } from "../../lib/pricing/statement/price-words.ts";
import type { Figure, ResponseRow } from "../../lib/schemas/plan.ts";
import { severities } from "../../lib/schemas/support-scope.ts";
import { useMessages } from "../hooks/use-messages.ts";
import styles from "./plans.module.css";

type Of<F extends Figure["of"]> = Extract<Figure, { of: F }>;

function Price({ figure }: { readonly figure: Of<"price"> }) {
  const { messages, language } = useMessages();
  const words = messages.plans;
  const { amount, currency, per, approximate } = figure;
  if (amount === "not-published") return <p className={styles["figure"]}>{words.notPublished}</p>;
  const decimals = amount.includes(".") ? amount : `${amount}.00`;
  const price = `${moneyWords(language, { amount: decimals, currency })} ${words.per[per]}`;
  return <p className={styles["figure"]}>{approximate ? words.about(price) : price}</p>;
}

function Counts({ figure }: { readonly figure: Of<"count"> }) {
  const { plans, support } = useMessages().messages;
  return (
    <ul className={styles["figure"]}>
      {figure.rows.map(({ membership, count }) => (
        <li key={membership}>
          {membership}: {support.plans.count(count === "unlimited" ? plans.unlimited : count, figure.unit)}
        </li>
      ))}
    </ul>
  );
}

function Responses({ figure }: { readonly figure: Of<"response"> }) {
  const { plans: words, pricing, support } = useMessages().messages;
  const say = (row: ResponseRow | undefined): string => {
    if (!row || row.within === "not-published") return words.notPublished;
    return row.within === "none" ? words.noneOffered : words.within[row.unit](row.within);
  };
  const levels = [...new Set(figure.rows.map(({ level }) => level))];
  const at = (level: string, severity: ResponseRow["severity"]): ResponseRow | undefined =>
    figure.rows.find((row) => row.level === level && row.severity === severity);
  const cells = (level: string): ReactNode => {
    const any = at(level, "any");
    if (any) return <td colSpan={severities.length}>{say(any)}</td>;
    return severities.map((severity) => <td key={severity}>{say(at(level, severity))}</td>);
  };
  return (
    <table className={styles["responses"]}>
      <thead>
        <tr>
          <th scope="col">{support.plans.level}</th>
          {severities.map((severity) => (
            <th key={severity} scope="col">
              <abbr title={pricing.severity[severity]}>{severity}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {levels.map((level) => (
          <tr key={level}>
            <th scope="row">{level}</th>
            {cells(level)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A fact's figure: a price, first responses by severity, or how many a year. */
export function FigureView({ figure }: { readonly figure: Figure }) {
  if (figure.of === "price") return <Price figure={figure} />;
  return figure.of === "count" ? <Counts figure={figure} /> : <Responses figure={figure} />;
}
