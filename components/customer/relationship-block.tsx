import { exactTime } from "../../lib/i18n/time.ts";
import type { Customer } from "../../lib/schemas/customer.ts";
import type { Relationship } from "../../lib/schemas/relationship.ts";
import { roleOf } from "../../lib/schemas/role.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useRelationship } from "../hooks/use-relationship.ts";
import { Age } from "../ui/age.tsx";
import { Button } from "../ui/button.tsx";
import { ErrorNote } from "../ui/error-note.tsx";
import styles from "./relationship.module.css";
import { relationshipKind } from "./relationship-facts.tsx";

function Roles({ ids }: { readonly ids: readonly string[] }) {
  const { messages } = useMessages();
  const { role: names, otherRoles, noRoles } = messages.relationship;
  if (ids.length === 0) return noRoles;
  const words = ids.map((id) => {
    const role = roleOf(id);
    return role ? names[role] : otherRoles(id);
  });
  return (
    <ul className={styles["roles"]}>
      {words
        .toSorted((one, other) => one.localeCompare(other))
        .map((name) => (
          <li key={name}>{name}</li>
        ))}
    </ul>
  );
}

function End({ relationship, over }: { readonly relationship: Relationship; readonly over: boolean }) {
  const { messages, language } = useMessages();
  const { ends, endedAt, noEndKnown } = messages.relationship;
  return (
    <div>
      <dt>{over ? endedAt : ends}</dt>
      <dd>
        {relationship.endsAt ? (
          <time dateTime={relationship.endsAt}>{exactTime(language, relationship.endsAt)}</time>
        ) : (
          noEndKnown
        )}
      </dd>
    </div>
  );
}

/** The relationships were never fetched: the way to fetch them. */
function NotYet() {
  const { messages } = useMessages();
  const { ask, running, error } = useCommand("refresh-partner");
  return (
    <>
      <p>{messages.relationship.notYet}</p>
      <Button onPress={() => void ask(undefined)} disabled={running}>
        {messages.actions.refresh}
      </Button>
      {error ? <ErrorNote error={error} /> : null}
    </>
  );
}

/** The partner's relationship with a customer: of which type, and the GDAP relationship that matters with its roles and its end. */
export function RelationshipBlock({ customer }: { readonly customer: Customer & Scope }) {
  const { messages } = useMessages();
  const words = messages.relationship;
  const view = useRelationship(customer);
  const standing = view?.known === "yes" ? view.standing : undefined;
  const relationship = standing?.relationship;
  const inForce = standing?.state === "active" || standing?.state === "ending" || standing?.state === "extending";
  return (
    <section className={styles["block"]} aria-labelledby="relationship" data-tenant={customer.tenantId}>
      <div className={styles["head"]}>
        <h2 id="relationship">{words.heading}</h2>
        {view?.known === "yes" ? <Age at={view.fetchedAt} /> : null}
      </div>
      {view && view.known !== "not-here" && view.error ? <ErrorNote error={view.error} /> : null}
      <dl className={styles["facts"]}>
        <div>
          <dt>{words.kindLabel}</dt>
          <dd>{relationshipKind(customer, messages)}</dd>
        </div>
        <div>
          <dt>{words.gdap}</dt>
          <dd>
            {view?.known === "not-here" ? words.notHere : null}
            {view?.known === "not-yet" ? <NotYet /> : null}
            {standing ? words.state[standing.state] : null}
            {standing && standing.others > 0 ? ` ${words.others(standing.others)}` : null}
          </dd>
        </div>
        {relationship ? (
          <>
            <div>
              <dt>{words.name}</dt>
              <dd dir="auto">{relationship.name}</dd>
            </div>
            <End relationship={relationship} over={standing?.state === "ended"} />
            {inForce ? (
              <div>
                <dt>{words.extension}</dt>
                <dd>{standing.extendsByDays > 0 ? words.extends(standing.extendsByDays) : words.extendsNot}</dd>
              </div>
            ) : null}
            <div>
              <dt>{words.roles}</dt>
              <dd>
                <Roles ids={relationship.roles} />
                <p className={styles["help"]}>{words.rolesHelp}</p>
              </dd>
            </div>
          </>
        ) : null}
      </dl>
    </section>
  );
}
