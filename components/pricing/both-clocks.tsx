import { clockWords, zoneWords } from "../../lib/pricing/clock-words.ts";
import type { Clock } from "../../lib/schemas/quote.ts";
import { useMessages } from "../hooks/use-messages.ts";

type Props = {
  readonly of: Clock;
  readonly now: Clock;
  readonly zones: { readonly agentZone: string; readonly customerZone: string };
};

/** A time on the customer's clock, beside one on the agent's; nothing where the two clocks agree. */
export function BothClocks({ of, now, zones }: Props) {
  const { messages, language } = useMessages();
  if (of.agent.slice(0, 16) === of.customer.slice(0, 16)) return null;
  const time = clockWords(language, of.customer, now.customer);
  return <> · {messages.support.zoned(time, zoneWords(zones.customerZone))}</>;
}
