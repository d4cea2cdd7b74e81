import { facts } from "../../lib/plans/facts/index.ts";
import { plans } from "../../lib/plans/plans.ts";
import { missingDuties } from "../../lib/plans/standing.ts";
import { contactRuns } from "../../lib/pricing/statement/facts.ts";
import { dateIn } from "../../lib/pricing/zone.ts";
import type { PartnerProfile } from "../../lib/schemas/partner-profile.ts";
import type { FactSubject } from "../../lib/schemas/plan.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { usePorts } from "../hooks/ports.ts";
import { useHeldPlans } from "../hooks/use-held-plans.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useNow } from "../hooks/use-now.ts";
import { Button } from "../ui/button.tsx";
import { Note } from "../ui/note.tsx";
import { BrokenProfile } from "./broken-profile.tsx";
import { FactList } from "./fact-list.tsx";
import { PlanView } from "./plan-view.tsx";
import styles from "./plans.module.css";
import { Runs } from "./runs.tsx";

const more = ["obligation", "desk", "direct-bill", "entitlement", "programme", "credit"] as const;

/** What kind of partner this is, through whom it works, and what it lacks. */
function Profile({ profile, today }: { readonly profile: PartnerProfile; readonly today: string }) {
  const { messages } = useMessages();
  const words = messages.support.plans;
  const { kind, provider, designations } = profile;
  return (
    <>
      <p>{words.kind[kind]}</p>
      {provider ? (
        <p dir="auto">
          {words.provider(provider.name)}
          {provider.contact ? (
            <>
              {" · "}
              <Runs runs={contactRuns(messages.pricing.way[provider.contact.way], provider.contact)} />
            </>
          ) : null}
        </p>
      ) : null}
      {designations.length > 0 ? <p dir="auto">{words.designations(designations.join(", "))}</p> : null}
      {missingDuties(profile, today).map((duty) => (
        <Note key={duty} tone="warning" title={messages.plans.missing[duty]} />
      ))}
    </>
  );
}

/** What the partner holds with Microsoft by its profile, and dated facts about Microsoft's support. */
export function PartnerPlans({ scope }: { readonly scope: Scope }) {
  const { support, partnerProfile } = useMessages().messages;
  const { openSettingsAt } = usePorts();
  const now = useNow();
  const known = useHeldPlans(scope);
  if (!known) return null;
  const today = dateIn(new Intl.DateTimeFormat().resolvedOptions().timeZone, now);
  const words = support.plans;
  const { held } = known;
  const profile = held?.profile;
  const about = (wanted: FactSubject) => facts.filter(({ subject }) => subject === wanted);
  return (
    <div className={styles["plans"]}>
      <h3>{words.heading}</h3>
      {held?.policy?.from === "policy" ? <p>{partnerProfile.policy.managed}</p> : null}
      {held ? <BrokenProfile known={held} /> : null}
      {profile ? <Profile profile={profile} today={today} /> : null}
      {profile || held?.policy ? null : (
        <Note>
          <p>{words.noProfile}</p>
          <Button onPress={() => openSettingsAt("partner-profile")}>{support.enterProfile}</Button>
        </Note>
      )}
      <ul className={styles["list"]}>
        {plans.map((plan) => (
          <PlanView key={plan.id} plan={plan} profile={profile} today={today} />
        ))}
      </ul>
      <h4>{words.severityA}</h4>
      <FactList of={about("severity")} today={today} />
      <details className={styles["more"]}>
        <summary>{words.response}</summary>
        <FactList of={about("response")} today={today} />
      </details>
      <details className={styles["more"]}>
        <summary>{words.more}</summary>
        {more.map((subject) => (
          <div key={subject}>
            <h4>{words.subject[subject]}</h4>
            <FactList of={about(subject)} today={today} />
          </div>
        ))}
      </details>
    </div>
  );
}
