import { agent } from "./agent.ts";
import { customer } from "./customer.ts";
import { day, hour } from "./days.ts";
import { customerId, partnerId } from "./ids.ts";
import { issue } from "./issue.ts";
import { partner } from "./partner.ts";
import { relationship } from "./relationship.ts";
import { services } from "./service.ts";
import { tenant } from "./tenant.ts";
import type { World } from "./world.ts";

/**
 * The smallest world that can be got wrong: two customers called Contoso. The first, …0001, has an open Exchange incident and a
 * resolved Teams advisory; the second, …0002, is well. Two agents: Mina Han and Nils Berg.
 */
export function twoContosos(now: number): World {
  const own = tenant({
    tenantId: partnerId(1),
    name: "Adatum Partner Services",
    slug: "adatumpartner",
    domains: ["adatum.example", "adatumpartner.onmicrosoft.com"],
    services: services(),
  });
  const ill = tenant({
    tenantId: customerId(1),
    name: "Contoso",
    slug: "contoso-west",
    domains: ["contoso-west.example", "contoso-west.onmicrosoft.com"],
    services: services({
      Exchange: { issues: [issue("EX900001", "Some people can't send mail from Outlook on the web", now)] },
      microsoftteams: {
        status: "ServiceRestored",
        issues: [
          issue("TM900002", "Meeting recordings appear later than usual", now, {
            classification: "Advisory",
            status: "ServiceRestored",
            resolved: true,
            feature: "Meeting recordings",
            featureGroup: "Teams components",
            startedAt: now - 3 * day,
            endedAt: now - 2 * day,
            updatedAt: now - 2 * day + hour,
          }),
        ],
      },
    }),
  });
  const well = tenant({
    tenantId: customerId(2),
    name: "Contoso",
    slug: "contoso-east",
    domains: ["contoso-east.example", "contoso-east.onmicrosoft.com"],
    services: services(),
  });
  return {
    now,
    partners: [
      partner(own, {
        agents: [agent(1, "Mina Han", "adatum.example"), agent(2, "Nils Berg", "adatum.example")],
        customers: [customer(ill), customer(well)],
        relationships: [relationship(ill, own.tenantId, now), relationship(well, own.tenantId, now)],
      }),
    ],
  };
}
