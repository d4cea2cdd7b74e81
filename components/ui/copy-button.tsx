import { useEffect, useState } from "react";
import { useMessages } from "../hooks/use-messages.ts";
import { Button } from "./button.tsx";

const shownMs = 2000;

type Props = { readonly text: string; readonly label: string; readonly shown?: string };

/**
 * Copies a text and says so for a moment. `label` says what is copied, and always holds what is shown: “Copy”, where what stands
 * before it says what, or `shown`.
 */
export function CopyButton({ text, label, shown }: Props) {
  const { messages } = useMessages();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), shownMs);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = (): void => {
    void navigator.clipboard.writeText(text).then(() => setCopied(true));
  };
  const word = copied ? messages.actions.copied : (shown ?? messages.actions.copy);
  return (
    <>
      <Button look="quiet" onPress={copy} label={label.includes(word) ? label : `${word}: ${label}`}>
        {word}
      </Button>
      <span role="status" className="visually-hidden">
        {copied ? messages.actions.copied : ""}
      </span>
    </>
  );
}
