import type { ReactNode } from "react";
import { age } from "../../lib/i18n/time.ts";
import type { ListedRequest } from "../../lib/requests/merge.ts";
import { isOpenRequest, statusWord } from "../../lib/requests/words.ts";
import type { RequestSource } from "../../lib/schemas/service-request.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useNow } from "../hooks/use-now.ts";
import styles from "./request.module.css";
import { SeverityMark } from "./severity-mark.tsx";
import { useRequestWords } from "./words.ts";

type Props = {
  readonly listed: ListedRequest;
  readonly open: boolean;
  readonly draft: boolean;
  /** The id of the element that names the row. */
  readonly nameId: string;
  readonly onToggle: () => void;
  readonly children?: ReactNode;
};

/** One request of the list: severity as a shape, title, and in one line what matters; below it, opened, the whole of it. */
export function RequestRow({ listed, nameId, open, draft, onToggle, children }: Props) {
  const { requests: words, ...messages } = useMessages().messages;
  const said = useRequestWords();
  const now = useNow();
  const { row, also, key } = listed;
  const at = row.updatedAt ?? row.createdAt;
  const happened = row.updatedAt === undefined ? words.openedAgo : words.updated;
  const name = (source: RequestSource): string => words.source[source];
  return (
    <div className={styles["row"]}>
      <h3 className={styles["title"]}>
        <button type="button" data-request={key} aria-expanded={open} onClick={onToggle}>
          <SeverityMark severity={row.severity} closed={!isOpenRequest(row)} />
          <span id={nameId} dir="auto" className={open ? undefined : styles["short"]} title={row.title}>
            {row.title || words.noTitle}
          </span>
        </button>
      </h3>
      <p className={styles["facts"]}>
        <span className={statusWord(row.status) === "attention" ? styles["attention"] : styles["status"]}>
          {said.status(row.status)}
        </span>
        <span>
          <span className="visually-hidden">{words.severityIs("")}</span>
          {said.severity(row.severity)}
        </span>
        <span>
          {name(row.source)}
          {also ? ` (${words.also(name(also))})` : ""}
        </span>
        {at ? <time dateTime={at}>{happened(age({ ...messages, requests: words }, Date.parse(at), now))}</time> : null}
        {draft ? <span className={styles["chip"]}>{words.draft}</span> : null}
      </p>
      {children}
    </div>
  );
}
