import type { ReactNode } from "react";
import { type Path, textAt } from "../../lib/pricing/editor/json.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { Button } from "../ui/button.tsx";
import { useForm } from "./editor-state.ts";
import { fieldId } from "./field-frame.tsx";
import styles from "./price-list.module.css";

type Props = {
  readonly path: Path;
  readonly title: string;
  readonly actions?: ReactNode;
  readonly onRemove: () => void;
  readonly children: ReactNode;
};

/** One record of a long list: its title, and unfolded its fields. They are drawn only while it is open. */
export function RecordCard({ path, title, actions, onRemove, children }: Props) {
  const form = useForm();
  const { messages } = useMessages();
  const words = messages.priceEditor;
  const open = form.isOpen(path);
  const mistakes = form.countBelow(path);
  return (
    <details
      id={fieldId(path)}
      className={styles["card"]}
      open={open}
      data-offer={textAt(form.draft, [...path, "id"]) || undefined}
      onToggle={(event) => {
        if (event.currentTarget.open !== open) form.setOpen(path, event.currentTarget.open);
      }}
    >
      <summary>
        <span>
          <bdi>{title}</bdi>
          {mistakes > 0 ? <span className={styles["wrong"]}> · {words.item.mistakes(mistakes)}</span> : null}
        </span>
      </summary>
      {open ? (
        <div className={styles["inside"]}>
          {children}
          {form.readOnly ? null : (
            <div className={styles["actions"]}>
              {actions}
              <Button look="quiet" onPress={onRemove} label={words.actions.removeOf(title)}>
                {words.actions.remove}
              </Button>
            </div>
          )}
        </div>
      ) : null}
    </details>
  );
}
