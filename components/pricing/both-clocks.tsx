import { clockWords, placeWords } from "../../lib/pricing/clock-words.ts";
import type { Clock } from "../../lib/schemas/quote.ts";
import { useMessages } from "../hooks/use-messages.ts";
import styles from "./pricing.module.css";

/** The two clocks that a time is said on. */
export type ClockZones = {
  readonly agentZone: string;
  readonly customerZone: string;
  /** Whether the agent has said where the customer is: else the second clock is the offer's. */
  readonly said: boolean;
};

type Props = { readonly of: Clock; readonly now: Clock; readonly zones: ClockZones };

/** A time on the customer's clock, in brackets after one on the agent's; nothing where the two clocks agree. */
export function BothClocks({ of, now, zones }: Props) {
  const { messages, language } = useMessages();
  const { support } = messages;
  if (of.agent.slice(0, 16) === of.customer.slice(0, 16)) return null;
  const time = clockWords(language, of.customer, now.customer);
  const say = zones.said ? support.customersClock : support.offersClock;
  return (
    <>
      {" "}
      <span className={styles["together"]}>{say(time, placeWords(language, zones.customerZone))}</span>
    </>
  );
}
