import type { PriceList } from "../../schemas/price-list.ts";
import type { CustomerKeys } from "./customer-keys.ts";

type Lists = Pick<PriceList, "assignments" | "segments">;

/** A key that fits no customer, and the first place in the price list where it stands. */
export type UnknownCustomer = { readonly in: "assignments" | "segments"; readonly index: number; readonly key: string };

/** The keys of a price list that fit no customer of the customer list: by those no customer is ever found. */
export function unknownCustomers({ assignments, segments }: Lists, keys: CustomerKeys): UnknownCustomer[] {
  const found = new Map<string, UnknownCustomer>();
  const look = (place: UnknownCustomer): void => {
    if (!keys.has(place.key) && !found.has(place.key)) found.set(place.key, place);
  };
  for (const [index, { who }] of assignments.entries())
    if (who.to === "customer") look({ in: "assignments", index, key: who.customer });
  for (const [index, { customers }] of segments.entries())
    for (const key of customers) look({ in: "segments", index, key });
  return [...found.values()];
}

/** How many different domains stand in a price list whose tenant is known. */
export function knownDomains({ assignments, segments }: Lists, ...known: readonly CustomerKeys[]): number {
  const all = [
    ...assignments.flatMap(({ who }) => (who.to === "customer" ? [who.customer] : [])),
    ...segments.flatMap(({ customers }) => customers),
  ];
  return new Set(all.filter((key) => tenantOf(key, known) !== key)).size;
}

/** The price list with tenant ids in the place of domains, where they are known: a tenant id stays when a domain goes. */
export function withTenantIds<T extends Lists>(list: T, ...known: readonly CustomerKeys[]): T {
  return {
    ...list,
    assignments: list.assignments.map((assignment) => {
      const { who } = assignment;
      return who.to === "customer"
        ? { ...assignment, who: { to: who.to, customer: tenantOf(who.customer, known) } }
        : assignment;
    }),
    segments: list.segments.map((segment) => ({
      ...segment,
      customers: [...new Set(segment.customers.map((key) => tenantOf(key, known)))],
    })),
  };
}

function tenantOf(key: string, known: readonly CustomerKeys[]): string {
  for (const keys of known) {
    const tenantId = keys.get(key);
    if (tenantId !== undefined) return tenantId;
  }
  return key;
}
