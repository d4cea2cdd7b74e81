import type { AddressReading } from "../../schemas/evidence.ts";
import { readQuery, values } from "./query.ts";
import { subscriptionIn } from "./subscription.ts";

/** Reads `tid`, and in `wsid` the subscription that the workspace belongs to. */
export function readWorkspace(url: URL): AddressReading {
  const reading = readQuery(url, "tid", "id");
  const subscriptionId = subscriptionIn(values(url, "wsid")[0] ?? "");
  return subscriptionId ? { ...reading, subscriptionId } : reading;
}
