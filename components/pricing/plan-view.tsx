import { factsOf, pricesOf, type Standing, standingOf } from "../../lib/plans/standing.ts";
import { dayWords } from "../../lib/pricing/clock-words.ts";
import type { PartnerProfile } from "../../lib/schemas/partner-profile.ts";
import type { Plan } from "../../lib/schemas/plan.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { factDay } from "./fact-day.ts";
import { FactList } from "./fact-list.tsx";
import { figureWords } from "./figure-words.ts";
import styles from "./plans.module.css";

/** A shape for each state, so that colour is never the only sign. */
const shapes: Readonly<Record<Standing["state"], string>> = { held: "●", available: "○", "not-available": "–" };

type Props = { readonly plan: Plan; readonly profile: PartnerProfile | undefined; readonly today: string };

/** A plan: whether the partner holds it, why, until when, and what is known of it. Without a profile only what is known. */
export function PlanView({ plan, profile, today }: Props) {
  const { messages, language } = useMessages();
  const { plans: words, support } = messages;
  const standing = profile && standingOf(plan, profile, today);
  const facts = factsOf(plan.id);
  const priceOf = (): string => {
    const { code, facts: priced } = pricesOf(plan.id);
    if (code !== "figures") return code === "included" ? support.plans.included : words.notPublished;
    const [only, ...others] = priced;
    if (only?.figure?.of !== "price" || others.length > 0) return support.plans.seeFigures;
    return words.source(figureWords(language, only.figure), factDay(language, only.asOf));
  };
  const day = (date: string) => dayWords(language, date);
  return (
    <li className={styles["plan"]}>
      <h4>{plan.name}</h4>
      {plan.formerNames.length > 0 ? (
        <p className={styles["source"]}>{words.formerly(plan.formerNames.join(", "))}</p>
      ) : null}
      {standing ? (
        <p>
          <span className={styles["state"]} data-state={standing.state}>
            <span aria-hidden="true">{shapes[standing.state]}</span> {words.state[standing.state]}
          </span>
          : {words.why[standing.why]}
          {standing.state === "held" && standing.lastDay ? `, ${words.heldUntil(day(standing.lastDay))}` : ""}
        </p>
      ) : null}
      {standing?.state === "available" && standing.expired ? (
        <p className={styles["expired"]}>{words.expired(day(standing.expired))}</p>
      ) : null}
      <p>
        {support.plans.price}: {priceOf()}
      </p>
      <details className={styles["more"]}>
        <summary>
          {support.plans.facts(facts.length)}
          <span className="visually-hidden">: {plan.name}</span>
        </summary>
        <FactList of={facts} today={today} />
      </details>
    </li>
  );
}
