import { summarise } from "../../lib/health/summary.ts";
import type { Language } from "../../lib/i18n/index.ts";
import type { HealthIssue, IssuePost } from "../../lib/schemas/health.ts";
import { useCopy } from "../hooks/use-copy.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { Button } from "../ui/button.tsx";
import { richText } from "../ui/rich-text.ts";
import { writtenLanguages } from "../ui/written-languages.ts";
import styles from "./issue-card.module.css";
import { postText } from "./post-text.ts";

type Props = { readonly issue: HealthIssue; readonly posts: readonly IssuePost[] };

/** Copies what to tell the customer about an issue, as text and as rich text, in English or Korean. */
export function CopySummary({ issue, posts }: Props) {
  const { messages } = useMessages();
  const { copied, failed, copy } = useCopy();
  const copyIn = (language: Language): void => {
    const [latest] = posts;
    const summary = summarise(issue, latest ? postText(latest.content) : "", language);
    copy((clipboard) => clipboard.write([richText(summary)]));
  };
  return (
    <div className={styles["copy"]}>
      <span>{messages.issue.summary.copy}</span>
      {writtenLanguages.map(([language, name, shortcut]) => (
        <Button
          key={language}
          look="quiet"
          shortcut={shortcut}
          onPress={() => copyIn(language)}
          label={`${name}: ${messages.issue.summary.copy}`}
        >
          {name}
        </Button>
      ))}
      <span role="status">{copied ? messages.actions.copied : ""}</span>
      {failed ? <span role="alert">{messages.actions.copyRefused}</span> : null}
    </div>
  );
}
