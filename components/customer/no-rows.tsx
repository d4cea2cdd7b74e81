import type { Account } from "../../lib/schemas/account.ts";
import { useAccount } from "../hooks/use-customer.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useList } from "../hooks/use-quick.ts";
import styles from "./customer-picker.module.css";
import { FetchList, SignInFirst } from "./list-actions.tsx";

type Props = {
  readonly account: Account;
  /** What was typed, without the spaces around it. */
  readonly text: string;
  /** What is said of an empty field where there is a list. */
  readonly empty: string;
};

/** Says why no customer stands in a picker, and what helps: that there is no list yet, that nothing matches, or nothing of that. */
export function NoRows({ account, text, empty }: Props) {
  const { who } = useMessages().messages;
  const list = useList(account);
  const signedIn = useAccount()?.signedIn ?? false;
  if (!list) return null;
  if (list.sync?.succeededAt === undefined) {
    const title = list.sync?.error && signedIn ? who.noList["fetch-failed"].title : who.noList["never-fetched"].title;
    return (
      <div className={styles["none"]}>
        <p>{signedIn ? title : `${title}. ${who.signInToList}`}</p>
        {signedIn ? <FetchList label={list.sync?.error ? who.again : who.fetchList} /> : <SignInFirst />}
      </div>
    );
  }
  return (
    <div className={styles["none"]}>
      <p className={styles["help"]}>{text === "" ? empty : who.noResult(text)}</p>
      {text !== "" && signedIn ? <FetchList label={who.refreshList} /> : null}
    </div>
  );
}
