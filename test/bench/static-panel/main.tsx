import { createRoot } from "react-dom/client";
import header from "../../../components/customer/customer-header.module.css";
import trouble from "../../../components/health/trouble-row.module.css";
import line from "../../../components/overview/overview-line.module.css";
import overview from "../../../components/overview/overview-section.module.css";
import type { ShownRows } from "../busy-customer.ts";

/** The rows that the product shows, written into the page when it is built. */
declare const STATIC_ROWS: ShownRows;

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
      <section className={overview["section"]}>
        <ul className={overview["lines"]}>
          {STATIC_ROWS.lines.map((words) => (
            <li key={words}>
              <button type="button" className={line["line"]}>
                {words}
              </button>
            </li>
          ))}
        </ul>
        <h2>In trouble</h2>
        <ul>
          {STATIC_ROWS.rows.map((row) => (
            <li key={row.name} className={trouble["troubled"]}>
              <div className={trouble["service"]}>
                <h3 elementtiming="service">{row.name}</h3>
                <span className={trouble["grade"]}>{row.grade}</span>
              </div>
              <ul className={trouble["issues"]}>
                {row.issues.map((issue) => (
                  <li key={issue.id}>
                    <button type="button" className={trouble["issue"]}>
                      <span className={trouble["title"]}>{issue.title}</span>
                      <span className={trouble["facts"]}>{issue.facts}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </section>
    </>,
  );
}
