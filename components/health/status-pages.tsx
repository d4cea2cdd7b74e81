import { clouds } from "../../lib/clouds/index.ts";
import type { CloudId } from "../../lib/schemas/cloud.ts";
import { useMessages } from "../hooks/use-messages.ts";
import styles from "./health-section.module.css";

/** Microsoft's public status pages of a cloud, for when the rows here are old or missing. */
export function StatusPages({ cloud }: { readonly cloud: CloudId }) {
  const { messages } = useMessages();
  const { statusPages: words } = messages.overview;
  const pages = clouds[cloud].statusPages;
  const known = (["m365", "azure"] as const).filter((of) => pages[of] !== undefined);
  return (
    <div className={styles["pages"]}>
      <h2 className={styles["heading"]}>{words.heading}</h2>
      {known.length === 0 ? <p>{words.none}</p> : null}
      {known.map((of) => (
        <a key={of} href={pages[of]} target="_blank" rel="noopener noreferrer">
          {words[of]}
          <span className="visually-hidden">, {messages.error.newTab}</span>
        </a>
      ))}
    </div>
  );
}
