import { useLiveQuery } from "dexie-react-hooks";
import { type PriceListInForce, priceListInForce } from "../../lib/database/read-price-list.ts";
import type { Account } from "../../lib/schemas/account.ts";
import { ownerOf, ownerText } from "../../lib/schemas/owner.ts";
import { usePorts } from "./ports.ts";

export type { PriceListInForce } from "../../lib/database/read-price-list.ts";

/** The price list in force for an agent, live; `undefined` until it was read for this very agent. */
export function usePriceList(account: Account): PriceListInForce | undefined {
  const { user } = usePorts();
  const owner = ownerOf(account);
  const key = ownerText(owner);
  const answer = useLiveQuery(async () => ({ key, value: await priceListInForce(user, owner) }), [key]);
  return answer?.key === key ? answer.value : undefined;
}
