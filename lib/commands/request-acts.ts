import { ApiError } from "../api/errors.ts";
import { ownerKey } from "../database/cache.ts";
import type { RequestActRow } from "../database/user.ts";
import { isUnderWay, lookOf, undoMs } from "../requests/act.ts";
import { judgeRequest } from "../requests/judge.ts";
import type { Account } from "../schemas/account.ts";
import type { RequestAct, TabJudgement } from "../schemas/request-act.ts";
import type { RequestChange } from "../schemas/service-request.ts";
import type { TenantId } from "../schemas/tenant.ts";
import { type Judged, judgeAct, keepConfirmation } from "./judge-act.ts";
import { type RequestName, requestedRow } from "./requested.ts";
import { checkAct, sendAct } from "./send-act.ts";
import type { Services } from "./services.ts";
import { signedInAccount } from "./signed-in.ts";

/** What is left unsent for longer is not sent behind the agent's back: the agent is asked. */
const resumedMs = 10 * 60_000;

const stateOf = { nothing: "waiting", confirmation: "asking", choice: "refused" } as const;

const sendAtOf = ({ note }: RequestChange, now: number): number => now + (note === undefined ? 0 : undoMs);

function judged(
  services: Services,
  account: Account,
  act: Pick<RequestActRow, "tenantId" | "source">,
  windowId: number,
) {
  const { tenantId, source } = act;
  const judge = (about: Parameters<typeof judgeRequest>[1], detection: Parameters<typeof judgeRequest>[2]) =>
    judgeRequest(source, about, detection);
  return judgeAct(services, { account, tenantId, windowId, judge });
}

/** What a page asks for: of which request, in which window, and the act's id, made at the click. */
export type ActAsked = RequestName & { readonly windowId: number; readonly actId: string };

/**
 * Begins a change of a request: judges the window's tab, writes the act down, and sends it where nothing is asked. The same id
 * again begins nothing. Throws an ApiError `changed-elsewhere` while another change of the request is under way.
 */
export async function beginAct(services: Services, asked: ActAsked, change: RequestChange): Promise<void> {
  const { account, scope, row } = await requestedRow(services, asked);
  const { user, refreshing } = services;
  const { judgement, asks } = await judged(services, account, row, asked.windowId);
  const at = refreshing.now();
  const { actId: id } = asked;
  const act: RequestActRow = {
    ...scope,
    id,
    source: row.source,
    request: row.id,
    change,
    state: stateOf[asks],
    judgement,
    at,
    sendAt: sendAtOf(change, at),
  };
  await user.transaction("rw", user.requestActs, async () => {
    if (await user.requestActs.get(id)) return;
    const all = await user.requestActs.where("[account+cloud+tenantId]").equals(ownerKey(scope)).toArray();
    const before = all.filter(({ source, request }) => source === row.source && request === row.id);
    if (before.some(isUnderWay)) throw new ApiError({ kind: "changed-elsewhere" });
    const ended = before.filter(({ state, seen }) => state !== "withdrawn" && !seen);
    await user.requestActs.bulkPut(ended.map((other) => leave(other, at)));
    await user.requestActs.put(act);
  });
  await sendAct(services, id);
}

/** An act that the agent is done with: withdrawn where it was not sent, else seen. One that is on its way is left as it is. */
function leave(act: RequestActRow, at: number): RequestActRow {
  switch (act.state) {
    case "asking":
    case "refused":
    case "waiting":
      return { ...act, state: "withdrawn", endedAt: at };
    case "sending":
      return act;
    case "doubt":
    case "done":
    case "differs":
    case "failed":
    case "withdrawn":
      return { ...act, seen: true };
  }
}

/** An act of the agent who is signed in. Throws an ApiError. */
async function ownAct(services: Services, id: string): Promise<{ account: Account; act: RequestActRow }> {
  const account = await signedInAccount(services);
  const act = await services.user.requestActs.get(id);
  if (act?.account !== account.id || act.cloud !== account.cloud) throw new ApiError({ kind: "not-found" });
  return { account, act };
}

/** What the agent's answer makes of an act, by the tab as it is at this click: a yes is for the tab that was asked about. */
function answered(
  act: RequestActRow,
  { judgement, asks }: Judged,
  chosen: TenantId | undefined,
): TabJudgement | undefined {
  if (asks === "nothing") return judgement;
  const same = judgement.tabId === act.judgement.tabId && judgement.evidence === act.judgement.evidence;
  if (!same || judgement.verdict !== act.judgement.verdict) return undefined;
  if (chosen !== undefined) return { ...judgement, answer: "chosen" };
  return asks === "confirmation" && act.state === "asking" ? { ...judgement, answer: "confirmed" } : undefined;
}

/**
 * The agent answers what an act asks (yes, or the customer chosen again by name), or wants one sent that was not: the tab is judged
 * again at this click. Where it is no longer the tab that was asked about, the act asks anew.
 */
export async function answerAct(
  services: Services,
  { actId, windowId, chosen }: { actId: string; windowId: number; chosen?: TenantId | undefined },
): Promise<void> {
  const { account, act } = await ownAct(services, actId);
  const { user, refreshing } = services;
  const look = lookOf(act, refreshing.now());
  if (look !== "asking" && look !== "refused" && look !== "failed" && look !== "left") return;
  if (chosen !== undefined && chosen !== act.tenantId) {
    throw new ApiError({ kind: "unexpected", code: "another-customer" });
  }
  const now = await judged(services, account, act, windowId);
  const answer = answered(act, now, chosen);
  const at = refreshing.now();
  const judgement = answer ?? now.judgement;
  const state: RequestAct["state"] = answer ? "waiting" : stateOf[now.asks];
  const written = await user.transaction("rw", user.requestActs, async () => {
    const current = await user.requestActs.get(actId);
    if (current?.state !== act.state || current.at !== act.at) return false;
    const { endedAt: _ended, ...rest } = current;
    await user.requestActs.put({ ...rest, state, judgement, sendAt: sendAtOf(act.change, at) });
    return true;
  });
  if (!written || !answer) return;
  if (answer.answer === "confirmed") await keepConfirmation(services, account, act.tenantId, answer);
  await sendAct(services, actId);
}

/** Takes back what was not sent; of what has ended, notes that the agent has seen it. */
export async function leaveAct(services: Services, actId: string): Promise<void> {
  await ownAct(services, actId);
  const { user, refreshing } = services;
  await user.transaction("rw", user.requestActs, async () => {
    const act = await user.requestActs.get(actId);
    if (act) await user.requestActs.put(leave(act, refreshing.now()));
  });
}

/** Reads back from Microsoft what became of an act in doubt, or of one that Microsoft took and the request did not show. */
export async function lookAfterAct(services: Services, actId: string): Promise<void> {
  await ownAct(services, actId);
  await checkAct(services, actId);
}

/**
 * Goes on, in a new life of the worker, with what the last one left: what may have been sent is read back and not sent again; what
 * was judged and waits is sent, unless that was long ago. Another agent's acts are left alone.
 */
export async function resumeActs(services: Services): Promise<void> {
  const { user, refreshing, account: stored, session } = services;
  const left = await user.requestActs.where("state").anyOf("waiting", "sending").toArray();
  await Promise.all(
    left.map(async ({ id, account, cloud, state, sendAt }) => {
      const agent = (await stored.of(cloud).get()).account;
      if (agent?.id !== account || !(await session.of(cloud).get()).signedIn) return;
      if (state === "sending") await checkAct(services, id);
      else if (refreshing.now() - sendAt < resumedMs) await sendAct(services, id);
    }),
  );
}
