import { importPriceList } from "../pricing/list/import.ts";
import type { UserData } from "./user.ts";

/**
 * Takes in what browser policy says of the price list: its JSON as text or as an object, or nothing. A sound list is in force and
 * kept; while the policy holds a broken one, the last sound one stays in force beside what is wrong. `now` is epoch milliseconds.
 */
export async function takePolicyList(user: UserData, given: unknown, now: number): Promise<void> {
  const read =
    given === undefined
      ? undefined
      : importPriceList(typeof given === "string" ? given : (JSON.stringify(given) ?? ""));
  await user.transaction("rw", user.priceListPolicy, async () => {
    const before = await user.priceListPolicy.get("policy");
    const { list, at } = before ?? {};
    const kept = { id: "policy", ...(list && at !== undefined ? { list, at } : {}) } as const;
    if (read === undefined) {
      if (before) await user.priceListPolicy.put({ ...kept, state: "ended" });
    } else if (!read.ok) {
      const { ok: _, ...fault } = read;
      await user.priceListPolicy.put({ ...kept, state: "broken", fault });
    } else if (before?.state !== "in-force" || JSON.stringify(list) !== JSON.stringify(read.list)) {
      await user.priceListPolicy.put({ id: "policy", state: "in-force", list: read.list, at: now });
    }
  });
}
