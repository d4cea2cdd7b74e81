import { exactTime } from "../../lib/i18n/time.ts";
import type { Account } from "../../lib/schemas/account.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useNow } from "../hooks/use-now.ts";
import { useSetUpCheck } from "../hooks/use-set-up.ts";
import { Button } from "../ui/button.tsx";
import { ErrorNote } from "../ui/error-note.tsx";
import styles from "./set-up-check.module.css";

/** How far the check is, with the buttons that start, stop and resume it. */
export function SetUpProgress({ account }: { readonly account: Account }) {
  const { messages, language } = useMessages();
  const words = messages.setUp;
  const now = useNow();
  const { check, error, ask } = useSetUpCheck(account);
  const { state, done = 0, total = 0, waitUntil } = check ?? {};
  const waiting = state === "running" && waitUntil !== undefined && waitUntil > now;
  const said = (): string => {
    if (waiting) return words.waiting(exactTime(language, waitUntil));
    if (state === "stopped") return words.stopped(done, total);
    return state === undefined ? "" : words.progress(done, total);
  };
  return (
    <div className={styles["progress"]}>
      <div className={styles["tools"]}>
        {state === "running" ? (
          <Button onPress={() => ask("stop")}>{words.stop}</Button>
        ) : (
          <Button onPress={() => ask("start")}>{state === undefined ? words.start : words.again}</Button>
        )}
        {state === "stopped" ? <Button onPress={() => ask("resume")}>{words.resume}</Button> : null}
        <span role="status">{said()}</span>
      </div>
      {state === "running" && total > 0 ? (
        <progress value={done} max={total} aria-label={words.progress(done, total)} />
      ) : null}
      {error && error.code !== "no-answer" ? <ErrorNote error={error} /> : null}
    </div>
  );
}
