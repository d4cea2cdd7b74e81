import { useEffect, useState } from "react";
import { useMessages } from "../hooks/use-messages.ts";
import { Button } from "./button.tsx";

const shownMs = 2000;

/** Copies a text and says so for a moment. `label` says what is copied; its name always holds the word that is shown. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
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
  const word = copied ? messages.actions.copied : messages.actions.copy;
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
