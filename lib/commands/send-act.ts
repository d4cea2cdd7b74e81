import { supportTicketChangeEndpoint } from "../api/arm/support-ticket-change.ts";
import { ticketMessageEndpoint } from "../api/arm/ticket-message.ts";
import type { Client } from "../api/client.ts";
import { ApiError, errorFacts } from "../api/errors.ts";
import { serviceRequestChangeEndpoint } from "../api/partner-center/service-request-change.ts";
import { ownerKey, type RequestRow } from "../database/cache.ts";
import type { RequestActRow } from "../database/user.ts";
import { landed, sameNotes } from "../requests/landed.ts";
import type { ErrorFacts } from "../schemas/error-facts.ts";
import type { RequestAct } from "../schemas/request-act.ts";
import type { ServiceRequestDetail } from "../schemas/service-request.ts";
import { singleFlight } from "../sync/flights.ts";
import { readRequest, requestCaller, ticketAddress } from "../sync/request.ts";
import type { Services } from "./services.ts";

/** How often a request is read back until it shows what Microsoft has taken, and how long is waited before each. */
const looks: readonly number[] = [0, 1_000, 3_000];

/** What stays in doubt: the line was cut, the answer could not be read, or Microsoft failed in the midst of it. */
const doubtful = new Set<ErrorFacts["kind"]>(["offline", "microsoft-down", "cancelled", "unexpected"]);

/** Whether Microsoft has surely not done what was asked: it refused, or was never reached. 409: it may be there already. */
function surelyNot({ kind, status }: ErrorFacts): boolean {
  if (status === 408 || status === 409) return false;
  return (status !== undefined && status >= 400 && status < 500) || !doubtful.has(kind);
}

/** Sends a change, once, under the act's own id. Throws an ApiError. */
async function write(client: Client, row: RequestRow, act: RequestActRow, sender: string): Promise<void> {
  const { id: requestId, change } = act;
  const caller = requestCaller(row);
  if (row.source === "partner-center") {
    await client.write(serviceRequestChangeEndpoint, { id: row.id, change }, caller, { requestId });
    return;
  }
  const { subscriptionId, name } = ticketAddress(row);
  if (change.note === undefined) {
    await client.write(supportTicketChangeEndpoint, { subscriptionId, name, change }, caller, { requestId });
    return;
  }
  const message = { subscriptionId, ticket: name, name: requestId, subject: row.title || row.id, text: change.note };
  await client.write(ticketMessageEndpoint, { ...message, sender }, caller, { requestId });
}

type End = Partial<Omit<RequestAct, "error">> & {
  readonly state: RequestAct["state"];
  readonly error?: ErrorFacts | undefined;
};

/** Writes down where an act stands, unless it has left the state it was in meanwhile. A note that arrived needs its draft no more. */
async function record(
  { user }: Services,
  act: RequestActRow,
  { error, ...end }: End,
): Promise<RequestActRow | undefined> {
  return user.transaction("rw", user.requestActs, user.requestDrafts, async () => {
    const now = await user.requestActs.get(act.id);
    if (now?.state !== act.state) return undefined;
    const { error: _before, ...rest } = now;
    const next: RequestActRow = { ...rest, ...end, ...(error ? { error } : {}) };
    await user.requestActs.put(next);
    if (next.state === "done" && next.change.note !== undefined) {
      await user.requestDrafts.delete([...ownerKey(next), next.source, next.request]);
    }
    return next;
  });
}

const saidIn = ({ severity, status }: ServiceRequestDetail) => ({ severity, status });

/**
 * Reads a request back after a change may have been sent, and writes down what Microsoft says. `accepted` is whether Microsoft
 * answered that it took the change, else `problem` says what came instead.
 */
async function lookBack(
  services: Services,
  row: RequestRow,
  act: RequestActRow,
  accepted: boolean,
  problem: ErrorFacts | undefined,
): Promise<void> {
  const endedAt = services.refreshing.now();
  let said: ServiceRequestDetail | undefined;
  let unread: ErrorFacts | undefined;
  for (const wait of accepted ? looks : [0]) {
    if (wait > 0) await services.sleep(wait);
    try {
      said = await readRequest(services.refreshing, row);
      unread = undefined;
    } catch (error) {
      unread = errorFacts(error);
    }
    if (said && landed(act, said)) {
      await record(services, act, { state: "done", endedAt, said: saidIn(said) });
      return;
    }
  }
  if (unread || !said) await record(services, act, { state: "doubt", error: problem ?? unread });
  else if (!accepted) {
    const error = problem ?? { kind: "unexpected", code: "not-there" };
    await record(services, act, { state: "failed", endedAt, said: saidIn(said), error });
  } else if (act.change.note === undefined)
    await record(services, act, { state: "differs", endedAt, said: saidIn(said) });
  else await record(services, act, { state: "doubt", said: saidIn(said) });
}

/** The row that an act speaks of. Throws an ApiError `not-found` where the list no longer has it. */
async function rowOf({ cache }: Services, act: RequestActRow): Promise<RequestRow> {
  const row = await cache.requests.get([...ownerKey(act), act.source, act.request]);
  if (!row) throw new ApiError({ kind: "not-found", code: "not-on-the-list" });
  return row;
}

/** Reads a request again that did not show what Microsoft had taken. Throws an ApiError. */
async function lookAgain(services: Services, act: RequestActRow): Promise<void> {
  const said = await readRequest(services.refreshing, await rowOf(services, act));
  const state = landed(act, said) ? "done" : "differs";
  await record(services, act, { state, endedAt: services.refreshing.now(), said: saidIn(said) });
}

/**
 * Reads back what became of an act that may have been sent. Sends nothing. Throws for what Microsoft answered only where it had
 * taken the change before: that stays as it was known.
 */
export function checkAct(services: Services, id: string): Promise<void> {
  return singleFlight(`request-act ${id}`, async () => {
    const act = await services.user.requestActs.get(id);
    if (act?.state === "differs") return lookAgain(services, act);
    if (act?.state !== "sending" && act?.state !== "doubt") return;
    try {
      await lookBack(services, await rowOf(services, act), act, false, act.error);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      await record(services, act, { state: "doubt", error: error.facts });
    }
  });
}

/** Waits for the moment until which an act can be taken back, then reads what stands there. `undefined`: it is not to be sent. */
async function prepare(
  services: Services,
  given: RequestActRow,
  row: RequestRow,
  signal: AbortSignal,
): Promise<RequestActRow | undefined> {
  const { refreshing, sleep } = services;
  const left = given.sendAt - refreshing.now();
  if (left > 0) await sleep(left);
  const current = await services.user.requestActs.get(given.id);
  if (signal.aborted || current?.state !== "waiting") return undefined;
  const stands = await readRequest(refreshing, row, { signal });
  // Sent before, under the same id: it may have arrived since.
  if (landed(given, stands) && (given.sentAt !== undefined || given.change.note === undefined)) {
    await record(services, given, { state: "done", endedAt: refreshing.now(), said: saidIn(stands) });
    return undefined;
  }
  const { change, sentAt } = given;
  const first = sentAt === undefined;
  const before = first ? { before: saidIn(stands) } : {};
  const counted = first && change.note !== undefined ? { sameNotes: sameNotes(stands.notes, change.note) } : {};
  return record(services, given, { state: "sending", sentAt: refreshing.now(), ...before, ...counted });
}

/**
 * Sends an act that was judged and waits: once, under its own id, and never while it may be on its way already. What came of it is
 * read back from Microsoft and written down. Never throws for what Microsoft answered.
 */
export function sendAct(services: Services, id: string): Promise<void> {
  return singleFlight(`request-act ${id}`, async (signal) => {
    const given = await services.user.requestActs.get(id);
    if (given?.state !== "waiting") return;
    let row: RequestRow;
    let act: RequestActRow | undefined;
    try {
      row = await rowOf(services, given);
      act = await prepare(services, given, row, signal);
    } catch (error) {
      const endedAt = services.refreshing.now();
      if (!signal.aborted) await record(services, given, { state: "failed", endedAt, error: errorFacts(error) });
      return;
    }
    if (!act) return;
    const { account } = await services.account.of(act.cloud).get();
    try {
      await write(services.refreshing.client, row, act, account?.username ?? "");
    } catch (error) {
      const facts = errorFacts(error);
      if (!surelyNot(facts)) return lookBack(services, row, act, false, facts);
      await record(services, act, { state: "failed", endedAt: services.refreshing.now(), error: facts });
      return;
    }
    await lookBack(services, row, act, true, undefined);
  });
}
