import { lineWords } from "../../lib/pricing/line-words.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useNow } from "../hooks/use-now.ts";
import { useSupport } from "../hooks/use-support.ts";
import type { PlaceProps } from "../panel/place.ts";

type Props = Pick<PlaceProps, "scope" | "customer">;

/** Offer, whether it is open and until when on the agent's clock, and what is left: `Gold · open until 18:00 · 2 of 5 incidents left`. */
export function SupportLineWords({ scope, customer }: Props) {
  const { messages, language } = useMessages();
  const now = useNow();
  const known = useSupport(scope);
  if (!known) return null;
  const { line } = messages.support;
  const { list, problem } = known.inForce;
  const agentZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const own =
    list.offers.length === 0
      ? problem
        ? []
        : [line.noList]
      : lineWords(language, list, customer, known.used.usage, now, agentZone).parts;
  return (
    <>
      {[...own, ...(problem ? [line.brokenPolicy] : [])].map((part, at) => (
        <span key={at} dir="auto">
          {at > 0 ? " · " : ""}
          {part}
        </span>
      ))}
    </>
  );
}
