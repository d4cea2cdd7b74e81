import { useState } from "react";
import { age, exactTime } from "../../lib/i18n/time.ts";
import { isUnderWay } from "../../lib/requests/act.ts";
import type { RequestAct } from "../../lib/schemas/request-act.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import type { ServiceRequest, ServiceRequestDetail } from "../../lib/schemas/service-request.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useNow } from "../hooks/use-now.ts";
import { useRequestDetail } from "../hooks/use-request.ts";
import { Button } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { ErrorNote } from "../ui/error-note.tsx";
import { Note } from "../ui/note.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { ActBand } from "./act-band.tsx";
import { ChangeForm } from "./change-form.tsx";
import { NoteForm } from "./note-form.tsx";
import styles from "./request.module.css";
import { RequestNoteItem } from "./request-note.tsx";

type Props = {
  readonly scope: Scope;
  readonly row: ServiceRequest;
  /** Microsoft lists it no longer. */
  readonly gone?: boolean;
  readonly act: RequestAct | undefined;
  readonly signedIn: boolean;
  readonly name: string;
};

type FactProps = { readonly name: string; readonly value: string | undefined; readonly wide?: boolean };

/** A fact with its name, where there is one. */
function Fact({ name, value, wide = false }: FactProps) {
  if (!value) return null;
  return (
    <div className={wide ? styles["wide"] : undefined}>
      <dt>{name}</dt>
      <dd dir="auto">{value}</dd>
    </div>
  );
}

/** When the notes were fetched; the exact time on hover and for screen readers. */
function Fetched({ at }: { readonly at: number }) {
  const { messages, language } = useMessages();
  const now = useNow();
  const exact = exactTime(language, at);
  return (
    <time className={styles["help"]} dateTime={new Date(at).toISOString()} title={exact}>
      {messages.requests.detail.fetched(age(messages, at, now))}
      <span className="visually-hidden">, {exact}</span>
    </time>
  );
}

function Facts({ row, detail }: { readonly row: ServiceRequest; readonly detail: ServiceRequestDetail | undefined }) {
  const { messages, language } = useMessages();
  const { detail: words } = messages.requests;
  const exact = (at: string | undefined): string | undefined => at && exactTime(language, at);
  return (
    <dl className={styles["about"]}>
      <div className={styles["wide"]}>
        <dt>{words.number}</dt>
        <dd>
          {row.id} <CopyButton text={row.id} label={words.copyNumber} shortcut="copyNumber" />
        </dd>
      </div>
      <Fact name={words.opened} value={exact(row.createdAt)} />
      <Fact name={words.closed} value={exact(row.closedAt)} />
      <Fact name={words.contact} value={row.contact} />
      <Fact name={words.product} value={detail?.productName} />
      <Fact name={words.topic} value={detail?.topicName} />
      <Fact name={words.plan} value={detail?.plan} />
      <Fact name={words.engineer} value={detail?.engineer} />
      <Fact name={words.answerDue} value={exact(detail?.answerDueAt)} />
      <Fact name={words.description} value={detail?.description} wide />
    </dl>
  );
}

/** One request whole: facts, notes, what can be done with it, and what became of what was done last. */
export function RequestDetail({ scope, row, gone = false, act, signedIn, name }: Props) {
  const { messages } = useMessages();
  const { detail: words } = messages.requests;
  const { row: kept, running } = useRequestDetail(scope, row, signedIn);
  const open = useCommand("open-portal");
  const { tenantId } = scope;
  const detail = kept?.detail;
  const portal = row.source === "azure" ? "azure" : "partner-center";
  const asked = act !== undefined && (isUnderWay(act) || act.state === "asking" || act.state === "refused");
  // A new form for each note that was sent, and for nothing else: whoever writes the next one keeps the field.
  const [sent, setSent] = useState<string>();
  if (act?.state === "done" && act.change.note !== undefined && act.id !== sent) setSent(act.id);
  return (
    <div className={styles["detail"]}>
      {gone ? <Note tone="warning">{words.gone}</Note> : null}
      <Facts row={row} detail={detail} />
      {kept?.error ? <ErrorNote error={kept.error} customer={tenantId} /> : null}
      {detail ? (
        <>
          <div className={styles["head"]}>
            <h4>{words.notes(detail.notes.length)}</h4>
            {kept?.readAt === undefined ? null : <Fetched at={kept.readAt} />}
          </div>
          {detail.unreadable ? <Note tone="warning">{words.unreadableNotes(detail.unreadable)}</Note> : null}
          <ol className={styles["notes"]}>
            {detail.notes.map((note, at) => (
              <RequestNoteItem key={note.key ?? `${note.at} ${at}`} note={note} />
            ))}
          </ol>
        </>
      ) : running ? (
        <Skeleton lines={3} label={words.loading} />
      ) : null}
      {act ? <ActBand key={act.id} scope={scope} act={act} name={name} /> : null}
      {asked ? null : (
        <>
          <NoteForm key={sent ?? "note"} scope={scope} row={row} signedIn={signedIn} />
          <ChangeForm scope={scope} row={row} signedIn={signedIn} />
        </>
      )}
      <div className={styles["portal"]}>
        <Button look="quiet" shortcut="openRequest" onPress={() => void open.ask({ portal, tenantId })}>
          {words.openIn(messages.portal.names[portal])}
        </Button>
      </div>
      {open.error ? <ErrorNote error={open.error} customer={tenantId} /> : null}
    </div>
  );
}
