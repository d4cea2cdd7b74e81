import { importPriceList } from "../pricing/list/import.ts";
import { toldMistakes } from "../pricing/list/told-mistakes.ts";
import type { PriceList } from "../schemas/price-list.ts";
import { nextBrought, type PolicyRead, policyText } from "./policy-row.ts";
import type { PriceListFault, UserData } from "./user.ts";

/**
 * Takes in what browser policy says of the price list: its JSON as text or as an object, or nothing. A sound list, one that
 * could be saved in the editor as well, is in force and kept; while the policy holds a broken one, the last sound one stays in force beside what is wrong. `now` is epoch milliseconds.
 */
export async function takePolicyList(user: UserData, given: unknown, now: number): Promise<void> {
  const read = given === undefined ? undefined : readList(given);
  await user.transaction("rw", user.priceListPolicy, async () => {
    const row = await user.priceListPolicy.get("policy");
    const before = row && { ...row, ...(row.list ? { value: row.list } : {}) };
    const next = nextBrought(before, read, now);
    if (next === undefined) return;
    const { value: list, ...rest } = next;
    await user.priceListPolicy.put({ id: "policy", ...rest, ...(list ? { list } : {}) });
  });
}

function readList(given: unknown): PolicyRead<PriceList, PriceListFault> {
  const read = importPriceList(policyText(given));
  if (!read.ok) {
    const { ok: _, ...fault } = read;
    return { fault };
  }
  const told = toldMistakes(read.list);
  return told.mistakeCount > 0 ? { fault: { code: "mistakes", ...told } } : { sound: read.list };
}
