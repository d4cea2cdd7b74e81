import type { Language } from "../../lib/i18n/index.ts";
import type { Block } from "../../lib/pricing/statement/block.ts";
import { Runs } from "./runs.tsx";
import styles from "./statement-page.module.css";

type Props = { readonly language: Language; readonly blocks: readonly Block[] };

/** A statement as it is printed: nothing else of the page is, and on the screen it is not there. */
export function StatementPage({ language, blocks }: Props) {
  return (
    <div className={styles["page"]} lang={language} data-print>
      {blocks.map((block, at) => {
        if (block.kind === "list") {
          return (
            <ul key={at}>
              {block.items.map((runs, item) => (
                <li key={item} dir="auto">
                  <Runs runs={runs} />
                </li>
              ))}
            </ul>
          );
        }
        const runs = <Runs runs={block.runs} />;
        if (block.kind === "paragraph") {
          return (
            <p key={at} dir="auto">
              {runs}
            </p>
          );
        }
        return at === 0 ? <h1 key={at}>{runs}</h1> : <h2 key={at}>{runs}</h2>;
      })}
    </div>
  );
}
