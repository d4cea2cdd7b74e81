import type { Choice } from "../../lib/pricing/choose-offer.ts";
import type { PriceList } from "../../lib/schemas/price-list.ts";
import { usePorts } from "../hooks/ports.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { Button } from "../ui/button.tsx";
import { Note } from "../ui/note.tsx";
import { assignmentWords } from "./assignment-words.ts";
import styles from "./pricing.module.css";

/** No offer is for this customer, or none that is valid now. */
export function NoOffer({ ended }: { readonly ended: boolean }) {
  const { pricing, support } = useMessages().messages;
  const { openSettingsAt } = usePorts();
  return (
    <Note tone="warning" title={ended ? support.noneValid : pricing.noOffer}>
      <p>{ended ? support.noneValidAdvice : support.noOfferAdvice}</p>
      <Button onPress={() => openSettingsAt("price-list")}>{support.openList}</Button>
    </Note>
  );
}

type TieProps = { readonly list: PriceList; readonly choice: Extract<Choice, { kind: "tie" }> };

/** Several assignments are equally specific: which ones, and that none is chosen. */
export function Tie({ list, choice }: TieProps) {
  const { messages, language } = useMessages();
  const { openSettingsAt } = usePorts();
  return (
    <Note tone="danger" title={messages.pricing.tie}>
      <ul className={styles["plain"]}>
        {choice.assignments.map((assignment, at) => (
          <li key={at}>
            <bdi>{assignmentWords(language, list, assignment)}</bdi>
          </li>
        ))}
      </ul>
      <p>{messages.support.tieAdvice}</p>
      <Button onPress={() => openSettingsAt("price-list")}>{messages.support.openList}</Button>
    </Note>
  );
}
