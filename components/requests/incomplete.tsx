import { clouds } from "../../lib/clouds/index.ts";
import { standIn } from "../../lib/clouds/stand-in.ts";
import { exactTime } from "../../lib/i18n/time.ts";
import type { ErrorFacts } from "../../lib/schemas/error-facts.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { useMessages } from "../hooks/use-messages.ts";
import type { AzureSight, RequestRows } from "../hooks/use-requests.ts";
import { ErrorNote } from "../ui/error-note.tsx";
import { Note } from "../ui/note.tsx";

type Props = {
  readonly scope: Scope;
  readonly rows: RequestRows;
  readonly azure: AzureSight | undefined;
  readonly signedIn: boolean;
};

/** Azure's part failed: what that means for this list. */
function AzureTrouble({ error, scope }: { readonly error: ErrorFacts; readonly scope: Scope }) {
  const { messages, language } = useMessages();
  const { incomplete: words } = messages.requests;
  if (error.kind !== "missing-role" && error.kind !== "throttled") {
    return (
      <>
        <p>{words.failed.azure}.</p>
        <ErrorNote error={error} customer={scope.tenantId} />
      </>
    );
  }
  return (
    <Note tone="warning" title={words.failed.azure}>
      <p>{error.kind === "missing-role" ? words.azureRole : messages.error.title.throttled}</p>
      {error.retryAt === undefined ? null : <p>{messages.error.until(exactTime(language, error.retryAt))}</p>}
    </Note>
  );
}

/** What stands in for Partner Center's list in a cloud that has none. */
export function StandIn({ scope }: Pick<Props, "scope">) {
  const { messages } = useMessages();
  const { incomplete: words } = messages.requests;
  const instead = standIn(clouds[scope.cloud], "serviceRequests", scope.tenantId);
  return instead ? (
    <Note>
      <p>{words.noApi}</p>
      <a href={instead.page} target="_blank" rel="noopener noreferrer">
        {words.openPage}
        <span className="visually-hidden">, {messages.error.newTab}</span>
      </a>
    </Note>
  ) : null;
}

/** For what else the list may lack requests, each with what helps: below the list, so that it moves nothing. */
export function Incomplete({ scope, rows, azure, signedIn }: Props) {
  const { messages } = useMessages();
  const { incomplete: words } = messages.requests;
  const [partner, tickets] = rows.syncs;
  const azureError = signedIn ? (azure?.sync?.error ?? tickets?.error) : undefined;
  // One and the same trouble is said once: with the list's age.
  const same = azureError && partner?.error?.kind === azureError.kind;
  const unreadable = (partner?.unreadable ?? 0) + (tickets?.unreadable ?? 0) + (azure?.sync?.unreadable ?? 0);
  return (
    <>
      {azureError && !same ? <AzureTrouble error={azureError} scope={scope} /> : null}
      {unreadable > 0 ? <Note tone="warning">{words.unreadable(unreadable)}</Note> : null}
      {azure?.sync?.succeededAt !== undefined && !azure.sync.error && azure.count === 0 ? (
        <p data-incomplete="azure">{words.noAzure}</p>
      ) : null}
    </>
  );
}
