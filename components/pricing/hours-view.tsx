import { useId, useState } from "react";
import { zoneWords } from "../../lib/pricing/clock-words.ts";
import { sameClock } from "../../lib/pricing/week.ts";
import type { Span } from "../../lib/pricing/zone.ts";
import type { Offer } from "../../lib/schemas/offer.ts";
import { useMessages } from "../hooks/use-messages.ts";
import type { Zones } from "../hooks/use-zones.ts";
import styles from "./pricing.module.css";
import { WeekChart } from "./week-chart.tsx";

type Props = { readonly offer: Offer; readonly zones: Zones; readonly now: number; readonly valid: Span };

const all = Intl.supportedValuesOf("timeZone");

/** The service hours on the customer's clock or the agent's, and where the customer is. */
export function HoursView({ offer, zones, now, valid }: Props) {
  const words = useMessages().messages.support.hours;
  const [mine, setMine] = useState(false);
  const id = useId();
  const { agentZone, said, say } = zones;
  const theirs = said ?? offer.hours.zone;
  const alike = sameClock(agentZone, theirs, now);
  return (
    <div className={styles["block"]}>
      <h3>{words.heading}</h3>
      {alike ? null : (
        <fieldset className={styles["choice"]}>
          <legend className="visually-hidden">{words.clock}</legend>
          <label>
            <input type="radio" name={id} checked={!mine} onChange={() => setMine(false)} />
            {(said ? words.theirs : words.offers)(zoneWords(theirs))}
          </label>
          <label>
            <input type="radio" name={id} checked={mine} onChange={() => setMine(true)} />
            {words.yours(zoneWords(agentZone))}
          </label>
        </fieldset>
      )}
      <WeekChart hours={offer.hours} zone={mine && !alike ? agentZone : theirs} now={now} valid={valid} />
      <div className={styles["field"]}>
        <label htmlFor={`${id}-zone`}>{words.customerZone}</label>
        <select id={`${id}-zone`} value={said ?? ""} onChange={({ target }) => say(target.value || undefined)}>
          <option value="">{words.notSaid(zoneWords(offer.hours.zone))}</option>
          {said && !all.includes(said) ? <option value={said}>{zoneWords(said)}</option> : null}
          {all.map((zone) => (
            <option key={zone} value={zone}>
              {zoneWords(zone)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
