import type { Owner } from "../schemas/owner.ts";
import { emptyPriceList, type PriceList } from "../schemas/price-list.ts";
import { isSet } from "./policy-row.ts";
import type { PriceListFault, UserData } from "./user.ts";

/** The price list that holds for an agent, and who made it: browser policy, the agent, or nobody yet. */
export type PriceListInForce = {
  readonly list: PriceList;
  readonly from: "policy" | "user" | "none";
  /** What a change of the agent's own list has to name as the one it was made from; 0 where there is none. */
  readonly version: number;
  /** When the list was saved, or taken in from policy; epoch milliseconds. */
  readonly at?: number;
  /** What is wrong with the policy's list. `list` is then the last sound one, and empty where there never was one. */
  readonly problem?: PriceListFault;
};

/** The price list in force for an agent. The policy's hides the agent's own, which stays. */
export function priceListInForce(user: UserData, { account, cloud }: Owner): Promise<PriceListInForce> {
  return user.transaction("r", [user.priceLists, user.priceListPolicy], async () => {
    const [own, policy] = await Promise.all([
      user.priceLists.get([account, cloud]),
      user.priceListPolicy.get("policy"),
    ]);
    if (isSet(policy)) {
      const { list = emptyPriceList, at, fault } = policy;
      return {
        list,
        from: "policy",
        version: own?.version ?? 0,
        ...(at === undefined ? {} : { at }),
        ...(fault === undefined ? {} : { problem: fault }),
      };
    }
    if (own === undefined) return { list: emptyPriceList, from: "none", version: 0 };
    return { list: own.list, from: "user", version: own.version, at: own.at };
  });
}
