import { useMessages } from "../hooks/use-messages.ts";
import styles from "./settings-page.module.css";

/** A lock, beside words that say what is locked. */
export function LockMark() {
  return (
    <svg className={styles["lock"]} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path fillRule="evenodd" d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2H13v8H3V7ZM6 7h4V5a2 2 0 0 0-4 0ZM7.25 9.5v3h1.5v-3Z" />
    </svg>
  );
}

/** Says that the organisation has set a setting. */
export function Locked({ id }: { readonly id: string }) {
  return (
    <p id={id} className={styles["help"]}>
      <LockMark />
      {useMessages().messages.settings.byOrganisation}
    </p>
  );
}
