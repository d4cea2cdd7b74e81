import type { RequestAct } from "../schemas/request-act.ts";

/** How long a note can be taken back before it is sent. */
export const undoMs = 5_000;

/** After that nobody waits for an answer any more: what was sent and said nothing since is in doubt. */
const patienceMs = 60_000;

/** How an act looks to the agent: one that was under way when everything ended is in doubt, or was left behind unsent. */
export type ActLook = RequestAct["state"] | "left";

export function lookOf({ state, sendAt, sentAt }: RequestAct, now: number): ActLook {
  if (state === "waiting" && now - sendAt > patienceMs) return "left";
  if (state === "sending" && now - (sentAt ?? sendAt) > patienceMs) return "doubt";
  return state;
}

/** Whether nothing else may be asked of a request while this act stands: it may still arrive. */
export function isUnderWay({ state, seen }: RequestAct): boolean {
  return !seen && (state === "waiting" || state === "sending" || state === "doubt");
}

/** The change that takes a finished act back, where there is one: a note stays for good. */
export function undoOf({ change, before }: RequestAct): RequestAct["change"] | undefined {
  if (change.status === "closed") return { status: "open" };
  if (change.status === "open") return { status: "closed" };
  const severity = (["critical", "moderate", "minimal"] as const).find(
    (word) => word === before?.severity.toLowerCase(),
  );
  return change.severity !== undefined && severity !== undefined && severity !== change.severity
    ? { severity }
    : undefined;
}
