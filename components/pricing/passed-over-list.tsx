import type { PassedOver } from "../../lib/pricing/choose-offer.ts";
import type { PriceList } from "../../lib/schemas/price-list.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { Note } from "../ui/note.tsx";
import { assignmentWords } from "./assignment-words.ts";
import styles from "./pricing.module.css";

type Props = { readonly list: PriceList; readonly passedOver: readonly PassedOver[] };

/** Assignments that are for this customer but not valid now, each with why. */
export function PassedOverList({ list, passedOver }: Props) {
  const { messages, language } = useMessages();
  if (passedOver.length === 0) return null;
  return (
    <Note tone="warning" title={messages.support.passedOver}>
      <ul className={styles["plain"]}>
        {passedOver.map(({ assignment, why }, at) => (
          <li key={at}>
            <span dir="auto">{assignmentWords(language, list, assignment)}</span>: {messages.pricing.passedOver[why]}
          </li>
        ))}
      </ul>
    </Note>
  );
}
