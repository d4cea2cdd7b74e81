import { weekDayWords, zoneWords } from "../../lib/pricing/clock-words.ts";
import { type WeekDay, weekOf } from "../../lib/pricing/week.ts";
import { clock, type Span } from "../../lib/pricing/zone.ts";
import type { ServiceHours } from "../../lib/schemas/service-hours.ts";
import { useMessages } from "../hooks/use-messages.ts";
import styles from "./week-chart.module.css";

type Props = {
  readonly hours: ServiceHours;
  readonly zone: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** When the offer holds. */
  readonly valid: Span;
};

const width = 240;

/** A day's open stretches as a bar, with now on it. The times stand beside it in words. */
function Bar({ open, now }: Pick<WeekDay, "open" | "now">) {
  return (
    <svg
      className={styles["bar"]}
      viewBox={`0 0 ${width} 16`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className={styles["day"]} x="0" y="3" width={width} height="10" />
      {open.map(({ from, to }) => (
        <rect
          key={from}
          className={styles["open"]}
          x={from * width}
          y="3"
          width={Math.max(1, (to - from) * width)}
          height="10"
        />
      ))}
      {now === undefined ? null : <rect className={styles["now"]} x={now * width - 1.5} y="0" width="3" height="16" />}
    </svg>
  );
}

/** The week from Monday on a zone's clocks: when support is open each day, holidays, and where in it now is. */
export function WeekChart({ hours, zone, now, valid }: Props) {
  const { messages, language } = useMessages();
  const words = messages.support.hours;
  const time = clock(now, zone, zone).agent.slice(11, 16);
  return (
    <table className={styles["week"]}>
      <caption className="visually-hidden">
        {messages.support.zoned(words.heading, zoneWords(zone))}, {words.now(time)}
      </caption>
      <colgroup>
        <col className={styles["name"]} />
        <col />
      </colgroup>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{words.day}</th>
          <th scope="col">{words.open}</th>
        </tr>
      </thead>
      <tbody>
        {weekOf(hours, zone, now, valid).map((day) => {
          const { date, open, holidays } = day;
          const holiday = holidays.join(", ");
          const shut = holiday ? words.closedFor(holiday) : words.closed;
          return (
            <tr key={date} aria-current={day.now === undefined ? undefined : "date"}>
              <th scope="row">
                {weekDayWords(language, date)}
                {day.now === undefined ? null : (
                  <span className="visually-hidden">
                    , {words.today}, {words.now(time)}
                  </span>
                )}
              </th>
              <td>
                <div className={styles["cell"]}>
                  <Bar open={open} {...(day.now === undefined ? {} : { now: day.now })} />
                  <span className={styles["times"]} dir="auto">
                    {open.map(({ opens, closes }, at) => (
                      <span key={opens}>
                        {at > 0 ? ", " : ""}
                        <span className={styles["span"]}>{`${opens}–${closes}`}</span>
                      </span>
                    ))}
                    {open.length === 0 ? shut : holiday ? `, ${words.holiday(holiday)}` : ""}
                  </span>
                </div>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
