import { issue } from "../sandbox/worlds/issue.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import type { World } from "../sandbox/worlds/world.ts";

type Row = { name: string; grade: string; issues: { id: string; title: string; facts: string }[] };

/** The first Contoso with 30 services, ten of them in trouble, and the rows that its panel shows. */
export function busyCustomer(now: number): { world: World; rows: { customer: string; domain: string; rows: Row[] } } {
  const world = twoContosos(now);
  const tenant = world.partners[0]?.customers[0]?.tenant;
  if (!tenant) throw new Error("the world has no customer");
  tenant.services = Array.from({ length: 30 }, (_, at) => {
    const issues =
      at < 10 ? [issue(`EX90${1000 + at}`, `Some people can't use feature ${at} of the service`, now)] : [];
    const status = at < 10 ? "ServiceDegradation" : "ServiceOperational";
    return { id: `Service${at}`, service: `Online service ${at}`, status, issues };
  });
  const rows = tenant.services
    .filter(({ issues }) => issues.length > 0)
    .map(({ service, issues }) => ({
      name: service,
      grade: "Degraded",
      issues: issues.map(({ id, title }) => ({ id, title, facts: `Incident ${id} Since 22 Nov 2026, 16:37 UTC` })),
    }));
  return { world, rows: { customer: tenant.name, domain: tenant.domains[0] ?? "", rows } };
}
