import { useId, useState } from "react";
import { useCommand } from "../hooks/use-command.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { Button } from "../ui/button.tsx";
import { ErrorNote } from "../ui/error-note.tsx";
import styles from "./sign-in.module.css";

/** Signs out in two steps: what is forgotten, what stays, and whether to erase that too. */
export function SignOut() {
  const { messages } = useMessages();
  const [asked, setAsked] = useState(false);
  const [erase, setErase] = useState(false);
  const signOut = useCommand("sign-out");
  const id = useId();
  if (!asked) {
    return (
      <span className={styles["flush"]}>
        <Button look="quiet" onPress={() => setAsked(true)}>
          {messages.actions.signOut}
        </Button>
      </span>
    );
  }
  const close = (): void => {
    setAsked(false);
    setErase(false);
  };
  return (
    <div role="group" aria-labelledby={`${id}-what`} className={styles["question"]}>
      <p id={`${id}-what`}>{messages.signIn.signOutForgets}</p>
      <label className={styles["choice"]}>
        <input type="checkbox" checked={erase} onChange={(event) => setErase(event.target.checked)} />
        {messages.signIn.eraseToo}
      </label>
      <div className={styles["answers"]}>
        <Button onPress={() => void signOut.ask({ erase }).then(close)} disabled={signOut.running}>
          {erase ? messages.signIn.signOutAndErase : messages.actions.signOut}
        </Button>
        <Button look="quiet" onPress={close}>
          {messages.actions.cancel}
        </Button>
      </div>
      {signOut.error ? <ErrorNote error={signOut.error} /> : null}
    </div>
  );
}
