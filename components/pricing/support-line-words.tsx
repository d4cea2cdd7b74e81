import { lineWords, type SupportLine } from "../../lib/pricing/line-words.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useNow } from "../hooks/use-now.ts";
import { useSupport } from "../hooks/use-support.ts";
import { OverviewLine } from "../overview/overview-line.tsx";
import type { PlaceProps } from "../panel/place.ts";
import { emptyLine } from "./empty-line.ts";
import styles from "./support-line.module.css";

type Props = Pick<PlaceProps, "scope" | "customer" | "go">;

function useLine({ scope, customer }: Pick<Props, "scope" | "customer">): SupportLine | undefined {
  const { messages, language } = useMessages();
  const now = useNow();
  const known = useSupport(scope);
  if (!known) return undefined;
  const { line } = messages.support;
  const { list, problem } = known.inForce;
  if (list.offers.length === 0) return { state: problem ? line.brokenPolicy : line.noList, notes: [] };
  const agentZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const said = lineWords(language, list, customer, known.used.usage, now, agentZone);
  return problem ? { ...said, notes: [line.brokenPolicy, ...said.notes] } : said;
}

/** Offer, whether it is open and until when on the agent's clock, and what is left: `Gold · open until 18:00 · 2 of 5 incidents left`. */
export function SupportLineWords({ scope, customer, go }: Props) {
  const { place } = useMessages().messages;
  const line = useLine({ scope, customer });
  const [first = "", ...more] = line
    ? [line.offer, line.state, ...line.notes].filter((words) => words !== undefined)
    : [];
  return (
    <OverviewLine
      label={place.name.pricing}
      value={
        <span className={styles["offer"]} dir="auto" title={first}>
          {first || emptyLine}
        </span>
      }
      note={more.join(" · ")}
      tall
      to="pricing"
      go={go}
    />
  );
}
