import type { Subscription } from "../schemas/subscription.ts";
import { type LicensedService, licensedServices, productFamilies } from "./products.ts";

/** Whether a service is part of what a customer bought: in these subscriptions, by name; or surely in none. */
export type Bought = { readonly in: readonly string[] } | { readonly in: "none" };

type Bill = Pick<Subscription, "name" | "status">;

const over: ReadonlySet<string> = new Set(["deleted", "expired", "none"]);

/** What a subscription holds for sure and perhaps, by its name; `undefined` for a name that is none of Microsoft's known to us. */
function holds(name: string): { has: readonly LicensedService[]; may: readonly LicensedService[] } | undefined {
  const family = productFamilies.find((one) => one.name.test(name.trim()));
  if (!family) return undefined;
  if (!/\bno teams\b/i.test(name)) return family;
  return { has: family.has, may: family.may.filter((service) => service !== "teams") };
}

/**
 * Whether a service, by its name in the health overview, is in one of a customer's subscriptions. `undefined` where that cannot be
 * told: a service or a subscription that the table does not know, a product that holds it only perhaps, or no subscription at all.
 * `complete` says whether the list of subscriptions is whole.
 */
export function boughtIn(service: string, subscriptions: readonly Bill[], complete: boolean): Bought | undefined {
  const wanted = (Object.keys(licensedServices) as LicensedService[]).find((id) => licensedServices[id].test(service));
  const lasting = subscriptions.filter(({ status }) => !over.has(status.toLowerCase()));
  if (!wanted || lasting.length === 0) return undefined;
  const held = lasting.map(({ name }) => ({ name, holds: holds(name) }));
  const sure = held.filter((one) => one.holds?.has.includes(wanted));
  if (sure.length > 0) return { in: [...new Set(sure.map(({ name }) => name))] };
  const none = held.every((one) => one.holds !== undefined && !one.holds.may.includes(wanted));
  return complete && none ? { in: "none" } : undefined;
}
