import { headline } from "../../lib/appearance/headline.ts";
import type { Messages } from "../../lib/i18n/index.ts";
import { age } from "../../lib/i18n/time.ts";
import type { Detection } from "../../lib/schemas/detection.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useNow } from "../hooks/use-now.ts";
import { shortcutProps } from "../keys/shortcut-props.ts";
import { Note } from "../ui/note.tsx";
import styles from "./customer-header.module.css";
import { SharepointNote } from "./sharepoint-name.tsx";

export type CustomerDetection = Extract<Detection, { kind: "customer" }>;

type Props = { readonly name: string; readonly detection: CustomerDetection };

type Doubt = { readonly tone: "neutral" | "warning"; readonly words: string };

/** What stands beside the name of a customer that the address does not name; `undefined` where it does. */
export function doubtOf(detection: CustomerDetection | undefined, messages: Messages): string | undefined {
  return detection && detection.certainty !== "names" ? headline(detection, messages).title : undefined;
}

/** What is to be doubted of a customer that was detected; `undefined` where the address itself names it. */
function useDoubt({ name, detection }: Props): Doubt | undefined {
  const { messages } = useMessages();
  const now = useNow();
  const { certainty, namedAt, confirmed, opened } = detection;
  const { doubt } = messages.detection;
  if (opened) return { tone: "neutral", words: messages.who.openedDoubt };
  switch (certainty) {
    case "names":
      return undefined;
    case "claims":
      return confirmed
        ? { tone: "neutral", words: doubt.claimsConfirmed(name) }
        : { tone: "warning", words: doubt.claims(name) };
    case "remembers":
      return { tone: "warning", words: doubt.remembers(name, age(messages, namedAt ?? now, now)) };
  }
}

/** How we know a customer, and how sure we are; what is doubtful stands in a word with the name as well, see {@link doubtOf}. */
export function Ground({ name, detection }: Props) {
  const { messages } = useMessages();
  const doubt = useDoubt({ name, detection });
  const { reason, confirmed, opened } = detection;
  return (
    <>
      {doubt ? <Note tone={doubt.tone}>{doubt.words}</Note> : null}
      {detection.sharepointName ? <SharepointNote sharepointName={detection.sharepointName} /> : null}
      <details className={styles["how"]}>
        <summary {...shortcutProps("evidence")}>
          {detection.certainty === "names"
            ? `${messages.detection.how}: ${headline(detection, messages).title}`
            : messages.detection.how}
        </summary>
        <p>{messages.detection.reason[reason]}</p>
        {opened ? <p>{messages.who.openedHow}</p> : null}
        {confirmed ? <p>{messages.detection.confirmed}</p> : null}
      </details>
    </>
  );
}
