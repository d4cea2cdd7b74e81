import { clouds } from "../../lib/clouds/index.ts";
import { standIn } from "../../lib/clouds/stand-in.ts";
import { exactTime } from "../../lib/i18n/time.ts";
import type { ErrorFacts } from "../../lib/schemas/error-facts.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useMessages } from "../hooks/use-messages.ts";
import type { AzureSight, RequestRows } from "../hooks/use-requests.ts";
import { Button } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { ErrorNote } from "../ui/error-note.tsx";
import { Note } from "../ui/note.tsx";

type Props = {
  readonly scope: Scope;
  readonly rows: RequestRows;
  readonly azure: AzureSight | undefined;
  readonly signedIn: boolean;
};

type TroubleProps = { readonly error: ErrorFacts; readonly scope: Scope; readonly had: boolean };

/** Azure's part failed: what that means for this list, which `had` says whether it holds older ones. */
function AzureTrouble({ error, scope, had }: TroubleProps) {
  const { messages, language } = useMessages();
  const { incomplete: words } = messages.requests;
  const title = had ? words.azureOld : words.azureMissing;
  if (error.kind !== "missing-role" && error.kind !== "throttled") {
    return (
      <>
        <p>{title}.</p>
        <ErrorNote error={error} customer={scope.tenantId} />
      </>
    );
  }
  return (
    <Note tone="warning" title={title}>
      <p>{error.kind === "missing-role" ? words.azureRole : messages.error.title.throttled}</p>
      {error.retryAt === undefined ? null : <p>{messages.error.until(exactTime(language, error.retryAt))}</p>}
    </Note>
  );
}

/** The customer is not among those of Partner Center, so it has no requests to give: what to do. */
export function NotListed({ scope, name, error: facts }: Pick<Props, "scope"> & { name: string; error: ErrorFacts }) {
  const { messages } = useMessages();
  const { incomplete: words, source } = messages.requests;
  const { ask, error } = useCommand("open-portal");
  return (
    <Note tone="warning" title={words.notListed}>
      <p>{words.notListedAdvice}</p>
      <Button
        label={words.openPortal(source["partner-center"], name)}
        onPress={() => void ask({ portal: "partner-center", tenantId: scope.tenantId })}
      >
        {source["partner-center"]}
      </Button>
      {facts.correlationId ? (
        <CopyButton text={facts.correlationId} label={messages.error.copyId} shown={messages.error.copyId} />
      ) : null}
      {error ? <ErrorNote error={error} customer={scope.tenantId} /> : null}
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
  const unreadable = (partner?.unreadable ?? 0) + (tickets?.unreadable ?? 0);
  const unseen = azure?.sync?.unreadable ?? 0;
  const hadAzure = tickets?.succeededAt !== undefined || rows.rows.some(({ source }) => source === "azure");
  return (
    <>
      {azureError && !same ? <AzureTrouble error={azureError} scope={scope} had={hadAzure} /> : null}
      {unreadable > 0 ? <Note tone="warning">{words.unreadable(unreadable)}</Note> : null}
      {unseen > 0 ? <Note tone="warning">{words.unreadableAzure(unseen)}</Note> : null}
      {azure?.sync?.succeededAt !== undefined && !azure.sync.error && azure.count === 0 && unseen === 0 ? (
        <p data-incomplete="azure">{words.noAzure}</p>
      ) : null}
    </>
  );
}
