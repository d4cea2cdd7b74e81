import { relationshipsLink } from "../../lib/advice/links.ts";
import { daysLeft, type RelationshipStanding } from "../../lib/advice/relationship.ts";
import { clouds } from "../../lib/clouds/index.ts";
import { exactTime } from "../../lib/i18n/time.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useNow } from "../hooks/use-now.ts";
import { type RelationshipView, useRelationship } from "../hooks/use-relationship.ts";
import { Note } from "../ui/note.tsx";

/** What is to be said of a relationship that is not simply in force; `undefined` where nothing is. */
export type RelationshipLineWords = { readonly tone: "neutral" | "warning"; readonly words: string };

function useWords(standing: RelationshipStanding | undefined): RelationshipLineWords | undefined {
  const { messages, language } = useMessages();
  const { line } = messages.relationship;
  const now = useNow();
  const { state, relationship, extendsByDays = 0 } = standing ?? {};
  const endsAt = relationship?.endsAt;
  const time = endsAt ? exactTime(language, endsAt) : undefined;
  switch (state) {
    case undefined:
    case "active":
      return undefined;
    case "ending":
      return { tone: "warning", words: line.ending(endsAt ? daysLeft(endsAt, now) : 0, time ?? "") };
    case "extending":
      return { tone: "neutral", words: line.extending(time ?? "", extendsByDays) };
    case "ended":
      return { tone: "warning", words: time ? line.ended(time) : line.endedSometime };
    case "pending":
      return { tone: "warning", words: line.pending };
    case "none":
      return { tone: "warning", words: line.none };
    case "unknown":
      return { tone: "neutral", words: line.unknown(relationship?.status ?? "") };
  }
}

/** The line about the GDAP relationship with a customer: from 30 days before its end, and where there is none; else nothing. */
export function useRelationshipLine(scope: Scope): RelationshipLineWords | undefined {
  const view = useRelationship(scope);
  return useWords(view?.known === "yes" ? view.standing : undefined);
}

/** {@link useRelationshipLine} as a note with the way to Partner Center. */
export function RelationshipLine({ scope }: { readonly scope: Scope }) {
  const view = useRelationship(scope);
  return view ? <RelationshipNote scope={scope} view={view} /> : null;
}

/** The same of a relationship that was read before. */
export function RelationshipNote({ scope, view }: { readonly scope: Scope; readonly view: RelationshipView }) {
  const { messages } = useMessages();
  const line = useWords(view.known === "yes" ? view.standing : undefined);
  const address = relationshipsLink({
    cloud: clouds[scope.cloud],
    customer: scope.tenantId,
    clientId: "",
    redirectUri: "",
  });
  if (!line) return null;
  return (
    <div data-tenant={scope.tenantId} data-relationship-line="">
      <Note tone={line.tone}>
        <p>{line.words}</p>
        {address ? (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {messages.relationship.manage}
            <span className="visually-hidden">, {messages.error.newTab}</span>
          </a>
        ) : null}
      </Note>
    </div>
  );
}
