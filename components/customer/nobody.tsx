import type { Detection } from "../../lib/schemas/detection.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { Note } from "../ui/note.tsx";
import styles from "./nobody.module.css";

type Props = { readonly detection: Exclude<Detection, { kind: "customer" }> };

/** A page that is about no single customer, or about none we can tell: what is known of it, and what to do. */
export function Nobody({ detection }: Props) {
  const { messages } = useMessages();
  const { kind } = detection;
  const named =
    kind === "stranger" || kind === "unlisted" ? detection : kind === "contradiction" ? detection.address : {};
  const words = kind === "contradiction" ? detection.words : undefined;
  return (
    <header className={styles["nobody"]}>
      <h1 className={styles["title"]}>{messages.detection.title[kind]}</h1>
      <p>{messages.detection.advice[kind]}</p>
      {kind === "own-tenant" && detection.resourceOfUnknownOwner ? (
        <Note tone="warning">{messages.detection.ownTenantOrCustomer}</Note>
      ) : null}
      {words ? <Note tone="danger">{messages.detection.contradicts(words)}</Note> : null}
      <dl className={styles["facts"]}>
        {named.tenantId ? (
          <>
            <dt>{messages.customer.tenantId}</dt>
            <dd>{named.tenantId}</dd>
          </>
        ) : null}
        {named.domain ? (
          <>
            <dt>{messages.customer.domain}</dt>
            <dd>{named.domain}</dd>
          </>
        ) : null}
      </dl>
      {"reason" in detection ? (
        <p>
          {messages.detection.how}: {messages.detection.reason[detection.reason]}
        </p>
      ) : null}
    </header>
  );
}
