import { useMemo } from "react";
import { type PortalLink, portalLinks, type ServiceLink, serviceLinks } from "../../lib/appearance/portal-links.ts";
import { readRows } from "../../lib/database/read-source.ts";
import type { Customer } from "../../lib/schemas/customer.ts";
import type { PortalId } from "../../lib/schemas/evidence.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { recentPortalsOf, withPortal } from "../../lib/settings/recent-portals.ts";
import { usePorts } from "./ports.ts";
import { useAccount } from "./use-customer.ts";
import { useScoped } from "./use-scoped.ts";
import { useStored } from "./use-stored.ts";

export type Portals = {
  /** Ours, those used lately first. */
  readonly links: readonly PortalLink[];
  /** How many of them were used lately. */
  readonly recent: number;
  /** Those that Microsoft named for this customer. */
  readonly services: readonly ServiceLink[];
  readonly used: (portal: PortalId) => void;
};

/** The portals of a customer, in the order for this agent. The order stands still until the list is shown anew. */
export function usePortals(customer: Customer & Scope): Portals {
  const { cache, recentPortals } = usePorts();
  const account = useAccount()?.account;
  const kept = useStored(recentPortals);
  const given = useScoped(customer, () => readRows(cache, customer, "managementLinks", []), "management-links");
  const own = useMemo(() => portalLinks(customer, customer.cloud), [customer]);
  const recent = account && kept ? recentPortalsOf(kept, account) : [];
  const place = (portal: PortalId): number => (recent.includes(portal) ? recent.indexOf(portal) : recent.length);
  const links = own.toSorted((one, other) => place(one.portal) - place(other.portal));
  return {
    links,
    recent: links.filter(({ portal }) => recent.includes(portal)).length,
    services: given ? serviceLinks(given.rows, customer.tenantId, customer.cloud, own) : [],
    used: (portal) => {
      if (!account) return;
      void recentPortals.get().then((now) => recentPortals.set(withPortal(now, account, portal)));
    },
  };
}
