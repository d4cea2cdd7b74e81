import type { NamedTenant } from "./detection.ts";
import type { ErrorFacts } from "./error-facts.ts";
import type { PortalId } from "./evidence.ts";
import type { JudgementReason, Verdict } from "./judgement.ts";
import type { RequestChange, RequestSource } from "./service-request.ts";

/**
 * Where a change of a request stands.
 * - `asking`: the tab says nothing of the customer, one click is wanted. `refused`: it says another one, the customer has to be
 *   chosen again by name.
 * - `waiting`: judged, and not sent yet. `sending`: it may be on its way.
 * - `doubt`: it was sent, and whether it arrived is not known.
 * - `done`: read back from Microsoft. `differs`: Microsoft took it and says something else. `failed`: it did not happen.
 * - `withdrawn`: by the agent, before it was sent.
 */
export type RequestActState =
  | "asking"
  | "refused"
  | "waiting"
  | "sending"
  | "doubt"
  | "done"
  | "differs"
  | "failed"
  | "withdrawn";

/** How the tab was judged at the click, and what the agent answered where that was asked. */
export type TabJudgement = {
  readonly verdict: Verdict;
  readonly why: JudgementReason;
  readonly shown: readonly NamedTenant[];
  /** Epoch milliseconds. */
  readonly at: number;
  readonly tabId?: number;
  readonly portal?: PortalId;
  /** What the tab gave as evidence, as one string: a yes holds for this and nothing else. */
  readonly evidence: string;
  /** `held`: a yes given before in this tab; `confirmed`: given now; `chosen`: the customer was chosen again by name. */
  readonly answer?: "held" | "confirmed" | "chosen";
};

/** One change of a request that the agent asked for: what, of whom, judged how, and what came of it. Times are epoch milliseconds. */
export type RequestAct = {
  /** Made by the page at the click; Microsoft gets it as the id of the change, the same again with every try. */
  readonly id: string;
  readonly source: RequestSource;
  /** The request's number. */
  readonly request: string;
  readonly change: RequestChange;
  readonly state: RequestActState;
  readonly judgement: TabJudgement;
  readonly at: number;
  /** Before that it is not sent, and can be taken back. */
  readonly sendAt: number;
  readonly sentAt?: number;
  readonly endedAt?: number;
  /** What stood there before. */
  readonly before?: { readonly severity: string; readonly status: string };
  /** How many notes of the very same text stood there before it was first sent. */
  readonly sameNotes?: number;
  /** What Microsoft said of the request when it was read back. */
  readonly said?: { readonly severity: string; readonly status: string };
  readonly error?: ErrorFacts;
  /** The agent has seen how it ended. */
  readonly seen?: true;
};
