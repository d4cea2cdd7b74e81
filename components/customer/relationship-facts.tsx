import { daysLeft } from "../../lib/advice/relationship.ts";
import type { Messages } from "../../lib/i18n/index.ts";
import { dayOf, exactTime } from "../../lib/i18n/time.ts";
import type { Customer } from "../../lib/schemas/customer.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useNow } from "../hooks/use-now.ts";
import { type RelationshipView, useRelationship } from "../hooks/use-relationship.ts";
import styles from "./relationship.module.css";

/** What the partner is to a customer, by Partner Center's word; a word that is not known here as it came. */
export function relationshipKind(customer: Customer, { relationship: words }: Messages): string {
  const kinds: Readonly<Record<string, string>> = words.kind;
  return kinds[customer.relationship.toLowerCase()] ?? customer.relationship;
}

type Short = { readonly words: string; readonly exact?: string; readonly loud?: boolean };

function useShort(view: RelationshipView | undefined): Short | undefined {
  const { messages, language } = useMessages();
  const now = useNow();
  const { short } = messages.relationship;
  if (!view || view.known === "not-yet") return undefined;
  if (view.known === "not-here") return { words: short["not-here"] };
  const { state, relationship } = view.standing;
  const endsAt = relationship?.endsAt;
  const exact = endsAt === undefined ? {} : { exact: exactTime(language, endsAt) };
  if (state === "active") return { words: endsAt ? short.until(dayOf(language, endsAt)) : short.noEnd, ...exact };
  if (state === "ending") return { words: short.endsIn(endsAt ? daysLeft(endsAt, now) : 0), ...exact, loud: true };
  if (state === "extending") return { words: short.extendsIn(endsAt ? daysLeft(endsAt, now) : 0), ...exact };
  if (state === "unknown") return { words: short.unknown(relationship?.status ?? ""), ...exact };
  return { words: short[state], ...exact, loud: true };
}

/** The relationship in the header: reseller or not, and GDAP with when it ends. */
export function RelationshipFacts({ customer }: { readonly customer: Customer & Scope }) {
  const { messages } = useMessages();
  const short = useShort(useRelationship(customer));
  return (
    <>
      <span>{relationshipKind(customer, messages)}</span>
      {short ? (
        <span className={short.loud ? styles["loud"] : undefined} title={short.exact} data-gdap="">
          {short.words}
          {short.exact ? <span className="visually-hidden">, {short.exact}</span> : null}
        </span>
      ) : null}
    </>
  );
}
