import type { Account } from "../../lib/schemas/account.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useList } from "../hooks/use-quick.ts";
import { Age } from "../ui/age.tsx";
import styles from "./popup.module.css";

/** How the customer list stands: how many, how old, and what went wrong when it was last fetched. */
export function ListState({ account }: { readonly account: Account }) {
  const { messages } = useMessages();
  const list = useList(account);
  const fetched = list?.sync?.succeededAt;
  const error = list?.sync?.error;
  return (
    <div className={styles["list"]} data-list-state="">
      <p className={styles["facts"]}>
        {list && fetched === undefined ? messages.popup.listNever : null}
        {list && fetched !== undefined ? (
          <>
            {messages.popup.list(list.count)}, <Age at={fetched} />
          </>
        ) : null}
      </p>
      {error ? (
        <p className={styles["facts"]}>
          {messages.popup.listFailed} {messages.error.title[error.kind]}
        </p>
      ) : null}
    </div>
  );
}
