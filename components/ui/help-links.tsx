import type { HelpLink } from "../../lib/advice/links.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { CopyButton } from "./copy-button.tsx";

/** Links that help against an error. Each can be copied as well: whoever has to follow it may be somebody else. */
export function HelpLinks({ links }: { readonly links: readonly HelpLink[] }) {
  const { messages } = useMessages();
  return links.map(({ what, address }) => (
    <p key={what}>
      <a href={address} target="_blank" rel="noopener noreferrer">
        {messages.error.link[what]}
        <span className="visually-hidden">, {messages.error.newTab}</span>
      </a>{" "}
      <CopyButton
        text={address}
        label={`${messages.error.copyLink}: ${messages.error.link[what]}`}
        shown={messages.error.copyLink}
      />
    </p>
  ));
}
