import type { ReactNode, RefObject } from "react";
import { useMessages } from "../hooks/use-messages.ts";
import { Button } from "../ui/button.tsx";
import styles from "./editor-bar.module.css";

type StepProps = { readonly back?: boolean; readonly disabled: boolean; readonly onPress: () => void };

/** Undo or redo: an arrow, and its word where there is room. */
function Step({ back = false, disabled, onPress }: StepProps) {
  const { actions } = useMessages().messages.priceEditor;
  const words = back ? actions.undo : actions.redo;
  return (
    <Button onPress={onPress} disabled={disabled} label={words}>
      <svg className={styles["arrow"]} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path
          d="M6.5 2.5 3 6l3.5 3.5M3 6h6.5a3.5 3.5 0 0 1 0 7H6"
          transform={back ? undefined : "matrix(-1 0 0 1 16 0)"}
        />
      </svg>
      <span className={styles["word"]}>{words}</span>
    </Button>
  );
}

type Props = {
  readonly bar: RefObject<HTMLDivElement | null>;
  /** Whether there is anything to save. */
  readonly dirty: boolean;
  readonly steps: { readonly canUndo: boolean; readonly canRedo: boolean; undo(): void; redo(): void };
  /** How many mistakes keep it from being saved. */
  readonly mistakes: number;
  readonly onShow: () => void;
  readonly onSave: () => void;
  readonly status: string;
  /** What went wrong with saving. */
  readonly children: ReactNode;
};

/** What stays in sight at the end of the window: saving, undo and redo, and the way to what is wrong. */
export function EditorBar({ bar, dirty, steps, mistakes, onShow, onSave, status, children }: Props) {
  const words = useMessages().messages.priceEditor;
  return (
    <div ref={bar} className={styles["bar"]}>
      {children}
      <div className={styles["actions"]} data-save>
        <Button look={dirty ? "primary" : "normal"} onPress={onSave}>
          {words.actions.save}
        </Button>
        <Step back onPress={steps.undo} disabled={!steps.canUndo} />
        <Step onPress={steps.redo} disabled={!steps.canRedo} />
        {mistakes > 0 ? (
          <Button look="quiet" onPress={onShow}>
            {words.actions.showMistakes(mistakes)}
          </Button>
        ) : null}
        <span role="status">{status}</span>
      </div>
    </div>
  );
}
