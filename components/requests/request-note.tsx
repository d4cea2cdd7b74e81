import { useEffect, useRef } from "react";
import { exactTime } from "../../lib/i18n/time.ts";
import type { RequestNote } from "../../lib/schemas/service-request.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { postText } from "../issues/post-text.ts";
import { sanitise } from "../issues/sanitise.ts";
import styles from "./request.module.css";

/** Microsoft's HTML as nodes that run and fetch nothing. */
function Html({ html }: { readonly html: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let shown = true;
    void sanitise(html)
      .catch(() => postText(html))
      .then((words) => {
        if (shown) place.current?.replaceChildren(words);
      });
    return () => {
      shown = false;
    };
  }, [html]);
  return <div ref={place} dir="auto" className={styles["words"]} />;
}

/** One message of a request: who, when, what. */
export function RequestNoteItem({ note }: { readonly note: RequestNote }) {
  const { messages, language } = useMessages();
  return (
    <li className={styles["note"]}>
      <p className={styles["facts"]}>
        <span dir="auto">{note.by || messages.requests.detail.unknownSender}</span>
        {note.at ? <time dateTime={note.at}>{exactTime(language, note.at)}</time> : null}
      </p>
      {note.html ? (
        <Html html={note.text} />
      ) : (
        <p dir="auto" className={styles["plain"]}>
          {note.text}
        </p>
      )}
    </li>
  );
}
