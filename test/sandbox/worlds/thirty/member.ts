import { customer } from "../customer.ts";
import { customerId } from "../ids.ts";
import { relationship } from "../relationship.ts";
import { services } from "../service.ts";
import { tenant } from "../tenant.ts";
import type { Customer, Relationship, Tenant } from "../world.ts";

/** A customer together with the relationships that reach it. */
export type Member = { readonly customer: Customer; readonly relationships: readonly Relationship[] };

type Given = {
  readonly tenant?: Partial<Tenant>;
  readonly customer?: Partial<Omit<Customer, "tenant">>;
  /** Changes to the one active relationship, or the relationships themselves. */
  readonly gdap?: Partial<Relationship> | readonly Partial<Relationship>[];
};

/** The nth customer: well, consented and reachable, but for what is given. The default domain is `slug` under example. */
export function member(
  number: number,
  name: string,
  slug: string,
  partner: string,
  now: number,
  given: Given = {},
): Member {
  const made = tenant({ tenantId: customerId(number), name, slug, services: services(), ...given.tenant });
  if (!given.tenant?.domains) made.domains = [`${slug}.example`, made.initialDomain];
  const gdap = given.gdap ?? {};
  const list: readonly Partial<Relationship>[] = "length" in gdap ? gdap : [gdap];
  return {
    customer: customer(made, given.customer),
    relationships: list.map((entry) => relationship(made, partner, now, entry)),
  };
}
