import { createRoot } from "react-dom/client";
import header from "../../../components/customer/customer-header.module.css";
import health from "../../../components/health/health-section.module.css";
import card from "../../../components/issues/issue-card.module.css";

type Row = { name: string; grade: string; issues: { id: string; title: string; facts: string }[] };

/** The rows that the product shows, written into the page when it is built. */
declare const STATIC_ROWS: { customer: string; domain: string; rows: Row[] };

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <>
      <header className={header["header"]}>
        <h1 className={header["name"]} elementtiming="customer">
          {STATIC_ROWS.customer}
        </h1>
        <p className={header["facts"]}>{STATIC_ROWS.domain}</p>
      </header>
      <section className={health["section"]}>
        <h2>Health</h2>
        <ul className={health["list"]}>
          {STATIC_ROWS.rows.map((row) => (
            <li key={row.name} className={health["troubled"]}>
              <div className={health["service"]}>
                <h3 elementtiming="service">{row.name}</h3>
                <span className={health["grade"]}>{row.grade}</span>
              </div>
              {row.issues.map((issue) => (
                <article key={issue.id} className={card["card"]}>
                  <h4 className={card["title"]}>{issue.title}</h4>
                  <p className={card["facts"]}>{issue.facts}</p>
                </article>
              ))}
            </li>
          ))}
        </ul>
      </section>
    </>,
  );
}
