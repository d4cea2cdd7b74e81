import type { Path } from "../../lib/pricing/editor/json.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { fieldId } from "./field-frame.tsx";
import styles from "./price-list.module.css";

type Props = { readonly path: Path; readonly label: string; readonly value: string };

/** A field that can only be read: its name and what stands there in words, or that nothing does. */
export function PlainField({ path, label, value }: Props) {
  const { none } = useMessages().messages.priceEditor;
  return (
    <div id={fieldId(path)} className={styles["field"]} data-plain>
      <span>{label}</span>
      {value === "" ? <p className={styles["none"]}>{none}</p> : <p className={styles["plain"]}>{value}</p>}
    </div>
  );
}
