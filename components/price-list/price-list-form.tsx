import { statement } from "../../lib/pricing/editor/list-fields.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { fieldId } from "./field-frame.tsx";
import styles from "./price-list.module.css";
import { RecordList } from "./record-list.tsx";
import { Fields } from "./shape-view.tsx";

const path = ["statement"] as const;

/** Every field of a price list, in the form around it. */
export function PriceListForm() {
  const { messages } = useMessages();
  return (
    <>
      <RecordList list="offers" />
      <RecordList list="assignments" />
      <RecordList list="segments" />
      <section id={fieldId(path)} className={styles["list"]} aria-label={messages.priceEditor.field.statement}>
        <h3>{messages.priceEditor.field.statement}</h3>
        <Fields fields={statement.fields} path={path} />
      </section>
    </>
  );
}
