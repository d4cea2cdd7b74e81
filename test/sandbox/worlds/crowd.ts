import { agent } from "./agent.ts";
import { partnerId } from "./ids.ts";
import { partner } from "./partner.ts";
import { services } from "./service.ts";
import { tenant } from "./tenant.ts";
import { member } from "./thirty/member.ts";
import type { World } from "./world.ts";

/** A partner with many customers and many agents, all well: for budgets, lists and time. */
export function crowd(now: number, customers: number, agents = 1): World {
  const domain = "adatum.example";
  const own = tenant({
    tenantId: partnerId(1),
    name: "Adatum Partner Services",
    slug: "adatumpartner",
    domains: [domain, "adatumpartner.onmicrosoft.com"],
    services: services(),
  });
  const members = Array.from({ length: customers }, (_, n) =>
    member(n + 1, `Customer ${String(n + 1).padStart(5, "0")}`, `customer${n + 1}`, own.tenantId, now),
  );
  return {
    now,
    partners: [
      partner(own, {
        agents: Array.from({ length: agents }, (_, n) => agent(n + 1, `Agent Number${n + 1}`, domain)),
        customers: members.map(({ customer }) => customer),
        relationships: members.flatMap(({ relationships }) => relationships),
      }),
    ],
  };
}
