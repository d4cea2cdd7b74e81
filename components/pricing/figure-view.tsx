import type { ReactNode } from "react";
import type { Figure, ResponseRow } from "../../lib/schemas/plan.ts";
import { severities } from "../../lib/schemas/support-scope.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { figureWords } from "./figure-words.ts";
import styles from "./plans.module.css";

type Of<F extends Figure["of"]> = Extract<Figure, { of: F }>;

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
  const { language } = useMessages();
  if (figure.of === "price") return <p className={styles["figure"]}>{figureWords(language, figure)}</p>;
  return figure.of === "count" ? <Counts figure={figure} /> : <Responses figure={figure} />;
}
