import { useContext } from "react";
import type { Account } from "../../lib/schemas/account.ts";
import { FetchList } from "../customer/list-actions.tsx";
import { FirstReadsContext, usePorts } from "../hooks/ports.ts";
import { useListTrouble } from "../hooks/use-access.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useAccount } from "../hooks/use-customer.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useStored } from "../hooks/use-stored.ts";
import { Button } from "../ui/button.tsx";
import { ErrorNote } from "../ui/error-note.tsx";
import { Note } from "../ui/note.tsx";
import styles from "./sign-in.module.css";
import { SignOut } from "./sign-out.tsx";

type TroubleProps = {
  readonly account: Account;
  /** It stands below words that say what failed. */
  readonly said?: boolean;
};

/** Says why there is no customer list, or only an old one, and tries again. */
export function ListTrouble({ account, said = false }: TroubleProps) {
  const { popup, who } = useMessages().messages;
  const error = useListTrouble(account);
  if (!error) return null;
  return (
    <ErrorNote error={error} {...(said ? {} : { failed: popup.listFailed })}>
      <FetchList label={who.again} />
    </ErrorNote>
  );
}

/** Who is signed in, and the button to change it. `troubleElsewhere`: trouble with the customer list is said in another place. */
export function SignIn({ troubleElsewhere = false }: { readonly troubleElsewhere?: boolean }) {
  const { messages } = useMessages();
  const ports = usePorts();
  const state = useAccount();
  const settings = useStored(ports.settings, useContext(FirstReadsContext)?.settings);
  const signIn = useCommand("sign-in");
  if (!state || !settings) return null;
  if (state.signedIn && state.account) {
    return (
      <div className={styles["column"]}>
        <div className={styles["row"]}>
          <span className={styles["as"]}>{messages.signIn.signedInAs(state.account.username)}</span>
          <SignOut />
        </div>
        {troubleElsewhere ? null : <ListTrouble account={state.account} />}
      </div>
    );
  }
  if (!settings.clientId) {
    return (
      <Note title={messages.signIn.signedOut}>
        <p>{messages.signIn.notSetUp}</p>
        <Button onPress={ports.openSettings}>{messages.actions.settings}</Button>
      </Note>
    );
  }
  return (
    <div className={styles["column"]}>
      <div className={styles["row"]}>
        <span role="status">
          {signIn.running
            ? messages.signIn.waiting
            : state.account
              ? messages.signIn.expired
              : messages.signIn.signedOut}
        </span>
        <Button onPress={() => void signIn.ask(undefined)} disabled={signIn.running}>
          {messages.actions.signIn}
        </Button>
      </div>
      {signIn.error ? <ErrorNote error={signIn.error} /> : null}
    </div>
  );
}
