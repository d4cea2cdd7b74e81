import { issue } from "../sandbox/worlds/issue.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import type { World } from "../sandbox/worlds/world.ts";

type Row = { name: string; grade: string; issues: { id: string; title: string; facts: string }[] };

/** What the first view of the panel shows of that customer, as words. */
export type ShownRows = { customer: string; domain: string; lines: string[]; rows: Row[] };

const services = 30;
const issues = 200;
/** How much of it the overview shows. */
const shown = { services: 6, titles: 2 };

/** The first Contoso with 30 services, all of them in trouble with 200 issues, and the rows that its overview shows. */
export function busyCustomer(now: number): { world: World; rows: ShownRows } {
  const world = twoContosos(now);
  const tenant = world.partners[0]?.customers[0]?.tenant;
  if (!tenant) throw new Error("the world has no customer");
  tenant.services = Array.from({ length: services }, (_, at) => {
    const own = Array.from({ length: issues }, (_each, number) => number).filter((number) => number % services === at);
    return {
      id: `Service${at}`,
      service: `Online service ${at}`,
      status: "ServiceDegradation",
      issues: own.map((number) =>
        issue(`EX90${1000 + number}`, `Some people can't use feature ${number} of the service`, now),
      ),
    };
  });
  const rows = tenant.services.slice(0, shown.services).map(({ service, issues: own }) => ({
    name: service,
    grade: "Degraded",
    issues: own.slice(0, shown.titles).map(({ id, title }) => ({ id, title, facts: `${id} · Updated 20 min ago` })),
  }));
  const lines = [
    `Health Degraded ${services} services in trouble`,
    `Issues ${issues} open issues`,
    "Requests No open requests",
  ];
  return { world, rows: { customer: tenant.name, domain: tenant.domains[0] ?? "", lines, rows } };
}
