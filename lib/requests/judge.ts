import { type Act, judge } from "../detection/judgement.ts";
import type { Detection } from "../schemas/detection.ts";
import type { Judgement } from "../schemas/judgement.ts";
import type { RequestSource } from "../schemas/service-request.ts";

/**
 * How a tab stands to a change of a customer's request. Whichever source it is in, the request is one customer's, so only a tab of
 * that customer agrees. Partner Center keeps its requests in the partner's own tenant: a tab there is no contradiction to them, but
 * it does not say which customer either, and is asked about.
 */
export function judgeRequest(source: RequestSource, act: Omit<Act, "place">, detection: Detection): Judgement {
  const judged = judge({ ...act, place: "customer" }, detection);
  if (source === "azure" || judged.why !== "own-tenant") return judged;
  return { ...judged, verdict: "silent", why: "own-tenant-no-customer", asks: "confirmation" };
}
