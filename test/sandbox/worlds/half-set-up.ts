import { agent } from "./agent.ts";
import { day } from "./days.ts";
import { partnerId } from "./ids.ts";
import { partner } from "./partner.ts";
import { roles } from "./roles.ts";
import { services } from "./service.ts";
import { tenant } from "./tenant.ts";
import { type Member, member } from "./thirty/member.ts";
import type { Relationship, World } from "./world.ts";

const statuses: readonly Relationship["status"][] = [
  "created",
  "approvalPending",
  "approved",
  "activating",
  "active",
  "expiring",
  "expired",
  "terminationRequested",
  "terminating",
  "terminated",
];

const pending: readonly string[] = ["created", "approvalPending", "approved", "activating"];
const over: readonly string[] = ["expired", "terminating", "terminated"];

function dates(status: string, now: number): Partial<Relationship> {
  if (pending.includes(status)) return { activatedAt: undefined, endsAt: undefined };
  return over.includes(status) ? { endsAt: now - 3 * day } : status === "expiring" ? { endsAt: now + 4 * day } : {};
}

/**
 * A partner's first day. Customers 1 to 10 have GDAP in each status, 11 to 20 have it but lack something else (consent altogether or
 * in part, the role, the agent's membership, a place in Partner Center), 21 to 24 have no GDAP, and 25 alone is ready. At home only
 * User.Read is consented to; Priya Nair, a Global Administrator, can consent to the rest. Sam Okafor has no Partner Center role.
 */
export function halfSetUp(now: number): World {
  const domain = "adatum.example";
  const own = tenant({
    tenantId: partnerId(1),
    name: "Adatum Partner Services",
    slug: "adatumpartner",
    domains: [domain, "adatumpartner.onmicrosoft.com"],
    services: services(),
    consent: ["graph/User.Read"],
  });
  const make = (number: number, name: string, given: Parameters<typeof member>[5]): Member =>
    member(number, name, `customer${number}`, own.tenantId, now, given);

  const members: Member[] = [
    ...statuses.map((status, n) =>
      make(n + 1, `Relecloud ${status}`, { gdap: { status, ...dates(status, now) }, tenant: { consent: [] } }),
    ),
    make(11, "Best For You Organics", { tenant: { consent: [] } }),
    make(12, "First Up Bakery", { tenant: { consent: ["graph/User.Read"] } }),
    make(13, "Liberty Delightful Sinful Bakery", { tenant: { consent: ["graph/ServiceHealth.Read.All"] } }),
    make(14, "Lamna Healthcare", { gdap: { roles: [roles.directoryReaders] } }),
    make(15, "Nod Publishers", { gdap: { roles: [roles.helpdeskAdministrator] } }),
    make(16, "Olive and Oak", { gdap: { members: ["nils.berg@adatum.example"] } }),
    make(17, "Parnell Aerospace", { gdap: { members: [] } }),
    make(18, "Southridge Video", { customer: { known: false } }),
    make(19, "The Phone Company", { customer: { known: false }, tenant: { consent: [] } }),
    make(20, "Wide World Importers", {
      gdap: [{ roles: [roles.directoryReaders] }, { id: "d2d2d2d2", status: "expired" }],
    }),
    ...[21, 22, 23, 24].map((number) => make(number, `Unreached ${number}`, { gdap: [], tenant: { consent: [] } })),
    make(25, "Fincher Architects", {}),
  ];
  return {
    now,
    partners: [
      partner(own, {
        agents: [
          agent(1, "Mina Han", domain),
          agent(2, "Nils Berg", domain),
          agent(3, "Sam Okafor", domain, { partnerCenterRoles: [] }),
          agent(4, "Priya Nair", domain, { roles: [roles.globalAdministrator] }),
        ],
        customers: members.map(({ customer }) => customer),
        relationships: members.flatMap(({ relationships }) => relationships),
      }),
    ],
  };
}
