import type { HelpLink } from "../../lib/advice/links.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { CopyButton } from "./copy-button.tsx";
import styles from "./quiet-edge.module.css";

/** Links that help against an error. Each can be copied as well; one that somebody else has to follow is first of all to be copied. */
export function HelpLinks({ links }: { readonly links: readonly HelpLink[] }) {
  const { messages } = useMessages();
  return links.map(({ what, address }) => {
    const copy = (
      <CopyButton
        key="copy"
        text={address}
        label={`${messages.error.copyLink}: ${messages.error.link[what]}`}
        shown={messages.error.copyLink}
      />
    );
    const open = (
      <a key="open" href={address} target="_blank" rel="noopener noreferrer">
        {messages.error.link[what]}
        <span className="visually-hidden">, {messages.error.newTab}</span>
      </a>
    );
    return (
      <p key={what} className={styles["edge"]}>
        {what === "consent" ? [copy, " ", open] : [open, " ", copy]}
      </p>
    );
  });
}
