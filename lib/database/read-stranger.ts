import type { CloudId } from "../schemas/cloud.ts";
import type { StrangerFacts } from "../schemas/stranger.ts";
import type { Cache } from "./cache.ts";

/** What Microsoft told of a tenant that is in no list of ours; `undefined` where it was not asked, or did not answer. */
export async function readStranger(
  cache: Cache,
  account: string | undefined,
  cloud: CloudId,
  about: string,
): Promise<StrangerFacts | undefined> {
  return (await cache.strangers.get([account ?? "", cloud, about]))?.known;
}
