import { type ReactNode, useEffect, useRef } from "react";
import { idTail } from "../../lib/appearance/customer-mark.ts";
import { lookOf, undoOf } from "../../lib/requests/act.ts";
import { requestKey } from "../../lib/requests/merge.ts";
import type { RequestAct } from "../../lib/schemas/request-act.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import type { TenantId } from "../../lib/schemas/tenant.ts";
import { CustomerPicker } from "../customer/customer-picker.tsx";
import { Sides } from "../customer/sides.tsx";
import { usePorts } from "../hooks/ports.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useAccount } from "../hooks/use-customer.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useNow } from "../hooks/use-now.ts";
import { useNewAct } from "../hooks/use-request.ts";
import { Button } from "../ui/button.tsx";
import { ErrorNote } from "../ui/error-note.tsx";
import { Note } from "../ui/note.tsx";
import styles from "./request.module.css";
import { useRequestWords } from "./words.ts";

type Props = { readonly scope: Scope; readonly act: RequestAct; readonly name: string };

/** What was asked for, in one line; a note's own text as a quote. `past` where something else came of it. */
function What({ act, past = false }: { readonly act: RequestAct; readonly past?: boolean }) {
  const { what, yourNote, askedFor } = useMessages().messages.requests.act;
  const said = useRequestWords();
  const { note, severity, status } = act.change;
  if (note !== undefined) {
    return (
      <>
        <p>{yourNote}</p>
        <blockquote dir="auto" className={styles["quote"]}>
          {note}
        </blockquote>
      </>
    );
  }
  const asked =
    severity === undefined ? what[status === "open" ? "open" : "closed"] : what.severity(said.severity(severity));
  return <p>{past ? `${askedFor} ${asked}` : asked}</p>;
}

/** The red band: both customers side by side, until the request's own is chosen again by name. */
function Refused({ scope, act, onChoose }: Pick<Props, "scope" | "act"> & { onChoose: (tenantId: TenantId) => void }) {
  const { messages } = useMessages();
  const { act: words } = messages.requests;
  const account = useAccount()?.account;
  const { shown, why } = act.judgement;
  const sides = [
    { label: words.bound, tenant: { tenantId: scope.tenantId } },
    ...shown.map((tenant) => ({ label: messages.who.thisTab, tenant })),
  ];
  return (
    <Note tone="danger" title={words.refused}>
      <What act={act} />
      <p>{messages.judgement.why[why]}</p>
      <Sides account={account} sides={sides} />
      <p>{words.refusedAdvice}</p>
      {account ? (
        <CustomerPicker account={account} label={words.chooseAgain} help={words.chooseHelp} onChoose={onChoose} />
      ) : null}
    </Note>
  );
}

/** What became of it: read back from Microsoft. */
function useOutcome(act: RequestAct): string {
  const { done } = useMessages().messages.requests.act;
  const said = useRequestWords();
  const { note, severity, status } = act.change;
  if (note !== undefined) return done.note;
  if (severity === undefined) return done[status === "open" ? "open" : "closed"];
  return done.severity(said.severity(act.before?.severity ?? ""), said.severity(act.said?.severity ?? severity));
}

/** A change of a request that was asked for: what it still wants of the agent, where it stands, what came of it. */
export function ActBand({ scope, act, name }: Props) {
  const { messages } = useMessages();
  const { act: words } = messages.requests;
  const { windowId } = usePorts();
  const said = useRequestWords();
  const outcome = useOutcome(act);
  const look = lookOf(act, useNow());
  const answer = useCommand("answer-request-act");
  const leave = useCommand("leave-request-act");
  const check = useCommand("check-request-act");
  const pin = useCommand("pin-customer");
  const severity = useCommand("change-request-severity");
  const close = useCommand("close-request");
  const reopen = useCommand("reopen-request");
  const newAct = useNewAct(scope, { source: act.source, id: act.request });
  const request = requestKey({ source: act.source, id: act.request });
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is gone: what came in its place takes the focus.
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
    // And when it is gone itself, and nothing came: the request.
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        document.querySelector<HTMLElement>(`[data-request="${CSS.escape(request)}"]`)?.focus({ preventScroll: true });
      });
    };
  }, [request]);
  const { id: actId } = act;
  const go = (): void => void answer.ask({ actId, windowId });
  const choose = (chosen: TenantId): void => {
    if (chosen === scope.tenantId) void answer.ask({ actId, windowId, chosen });
    else void pin.ask({ windowId, tenantId: chosen });
  };
  const undo = undoOf(act);
  const takeBack = (): void => {
    if (undo?.severity) void severity.ask({ ...newAct(), severity: undo.severity });
    else if (undo?.status === "open") void reopen.ask(newAct());
    else void close.ask(newAct());
  };
  const away = (label: string): ReactNode => (
    <Button look="quiet" shortcut="dismiss" onPress={() => void leave.ask({ actId })}>
      {label}
    </Button>
  );
  const error = answer.error ?? leave.error ?? check.error ?? severity.error ?? close.error ?? reopen.error;
  const shown = (): ReactNode => {
    switch (look) {
      case "asking":
        return (
          <Note tone="warning" title={words.asked}>
            <What act={act} />
            <p>{messages.judgement.why[act.judgement.why]}</p>
            <div className={styles["actions"]}>
              <Button shortcut="answer" needsEnter onPress={go} disabled={answer.running}>
                {words.yes(name, idTail(scope.tenantId))}
              </Button>
              {away(words.cancel)}
            </div>
          </Note>
        );
      case "refused":
        return (
          <>
            <Refused scope={scope} act={act} onChoose={choose} />
            <div>{away(words.cancel)}</div>
          </>
        );
      case "waiting":
        return (
          <Note title={act.change.note === undefined ? words.sending : words.waiting}>
            <What act={act} />
            <Button shortcut="undo" onPress={() => void leave.ask({ actId })}>
              {words.undo}
            </Button>
          </Note>
        );
      case "sending":
        return (
          <Note title={words.sending}>
            <What act={act} />
          </Note>
        );
      case "left":
        return (
          <Note tone="warning" title={words.left}>
            <What act={act} />
            <p>{words.leftAdvice}</p>
            <div className={styles["actions"]}>
              <Button shortcut="answer" needsEnter onPress={go} disabled={answer.running}>
                {words.send}
              </Button>
              {away(words.discard)}
            </div>
          </Note>
        );
      case "doubt":
        return (
          <Note tone="warning" title={words.doubt}>
            <What act={act} />
            <p>{words.doubtAdvice}</p>
            <div className={styles["actions"]}>
              <Button shortcut="answer" needsEnter onPress={() => void check.ask({ actId })} disabled={check.running}>
                {words.check}
              </Button>
              {away(words.dismiss)}
            </div>
          </Note>
        );
      case "done":
        return (
          <Note title={outcome}>
            <div className={styles["actions"]}>
              {undo ? (
                <Button shortcut="undo" needsEnter onPress={takeBack}>
                  {words.undo}
                </Button>
              ) : null}
              {away(words.dismiss)}
            </div>
          </Note>
        );
      case "differs":
        return (
          <Note tone="warning" title={words.differs}>
            <What act={act} past />
            {act.said ? <p>{words.said(said.severity(act.said.severity), said.status(act.said.status))}</p> : null}
            <div className={styles["actions"]}>
              <Button shortcut="answer" needsEnter onPress={() => void check.ask({ actId })} disabled={check.running}>
                {messages.actions.refresh}
              </Button>
              {away(words.dismiss)}
            </div>
          </Note>
        );
      case "failed":
        return (
          <>
            <Note tone="warning" title={words.failed}>
              <What act={act} />
              {act.change.note === undefined ? null : <p>{words.kept}</p>}
              <div className={styles["actions"]}>
                <Button shortcut="answer" needsEnter onPress={go} disabled={answer.running}>
                  {words.again}
                </Button>
                {away(words.dismiss)}
              </div>
            </Note>
            {act.error ? <ErrorNote error={act.error} customer={scope.tenantId} /> : null}
          </>
        );
      case "withdrawn":
        return null;
    }
  };
  return (
    <div
      ref={place}
      tabIndex={-1}
      role={look === "refused" ? "alert" : "status"}
      data-act={look}
      className={styles["band"]}
    >
      {shown()}
      {error ? <ErrorNote error={error} customer={scope.tenantId} /> : null}
    </div>
  );
}
