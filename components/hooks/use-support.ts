import { type PriceListInForce, priceListInForce } from "../../lib/database/read-price-list.ts";
import { type KnownUsage, readUsage } from "../../lib/database/read-usage.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { usePorts } from "./ports.ts";
import { useScoped } from "./use-scoped.ts";

export type { PriceListInForce } from "../../lib/database/read-price-list.ts";
export type { KnownUsage } from "../../lib/database/read-usage.ts";

/** The price list that holds for the agent, and what a customer used. */
export type KnownSupport = { readonly inForce: PriceListInForce; readonly used: KnownUsage };

/** What is known of a customer's support, live; `undefined` until it was read for this very customer. */
export function useSupport(scope: Scope): KnownSupport | undefined {
  const { user } = usePorts();
  return useScoped(scope, async () => {
    const [inForce, used] = await Promise.all([priceListInForce(user, scope), readUsage(user, scope)]);
    return { inForce, used };
  });
}
