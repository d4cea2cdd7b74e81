import type { ShortcutId } from "../../lib/appearance/shortcut-keys.ts";
import { useCopy } from "../hooks/use-copy.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { Button } from "./button.tsx";

const shownMs = 2000;

type Props = { readonly text: string; readonly label: string; readonly shown?: string; readonly shortcut?: ShortcutId };

/**
 * Copies a text and says so for a moment, or that the browser refused. `label` says what is copied, and always holds what is shown: “Copy”, where what stands
 * before it says what, or `shown`.
 */
export function CopyButton({ text, label, shown, shortcut }: Props) {
  const { messages } = useMessages();
  const { copied, failed, copy } = useCopy(shownMs);
  const done = copied ? messages.actions.copied : messages.actions.notCopied;
  const word = copied || failed ? done : (shown ?? messages.actions.copy);
  return (
    <>
      <Button
        look="quiet"
        shortcut={shortcut}
        onPress={() => copy((clipboard) => clipboard.writeText(text))}
        label={label.includes(word) ? label : `${word}: ${label}`}
      >
        {word}
      </Button>
      <span role="status" className="visually-hidden">
        {copied ? messages.actions.copied : ""}
      </span>
      {failed ? (
        <span role="alert" className="visually-hidden">
          {messages.actions.copyRefused}
        </span>
      ) : null}
    </>
  );
}
