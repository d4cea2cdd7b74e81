import type { Owner } from "../schemas/owner.ts";
import type { PriceListDraftRow, UserData } from "./user.ts";

export type { PriceListDraftRow } from "./user.ts";

/** The drafts that an agent's editors left, the newest first. */
export async function readPriceListDrafts(
  user: UserData,
  { account, cloud }: Owner,
): Promise<readonly PriceListDraftRow[]> {
  const rows = await user.priceListDrafts.where("[account+cloud]").equals([account, cloud]).toArray();
  return rows.toSorted((one, other) => other.at - one.at);
}
