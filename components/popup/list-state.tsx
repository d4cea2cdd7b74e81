import type { Account } from "../../lib/schemas/account.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useList } from "../hooks/use-quick.ts";
import { Age } from "../ui/age.tsx";
import styles from "./popup.module.css";

/** How the customer list stands: how many, how old. That there is none is said where it is searched, what went wrong beside the account. */
export function ListState({ account }: { readonly account: Account }) {
  const { messages } = useMessages();
  const list = useList(account);
  const fetched = list?.sync?.succeededAt;
  if (!list || fetched === undefined) return null;
  return (
    <p className={styles["facts"]} data-list-state="">
      {messages.popup.list(list.count)}, <Age at={fetched} />
    </p>
  );
}
