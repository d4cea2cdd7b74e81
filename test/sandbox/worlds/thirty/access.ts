import { day } from "../days.ts";
import { roles } from "../roles.ts";
import { type Member, member } from "./member.ts";

/** Customers 14 to 22: everything that can stand between an agent and a customer. */
export function accessMembers(partner: string, now: number): Member[] {
  return [
    member(14, "Coho Winery", "cohowinery", partner, now, {
      gdap: { status: "expiring", autoExtend: "PT0S", endsAt: now + 6 * day, createdAt: now - 724 * day },
    }),
    member(15, "Consolidated Messenger", "consolidated", partner, now, {
      gdap: { status: "expired", autoExtend: "PT0S", endsAt: now - 7 * day, createdAt: now - 737 * day },
    }),
    member(16, "Graphic Design Institute", "graphicdesign", partner, now, { gdap: [] }),
    member(17, "Humongous Insurance", "humongous", partner, now, {
      gdap: [
        { status: "approvalPending", activatedAt: undefined, endsAt: undefined },
        {
          id: "d1d1d1d1-0017-4000-8000-000000000017-a0000000-0001-4000-8000-000000000001",
          status: "terminated",
          endsAt: now - 60 * day,
        },
      ],
    }),
    member(18, "Lucerne Publishing", "lucerne", partner, now, { gdap: { roles: [roles.directoryReaders] } }),
    member(19, "Margie's Travel", "margies", partner, now, { gdap: { members: ["nils.berg@adatum.example"] } }),
    member(20, "Munson's Pickles and Preserves", "munsons", partner, now, { tenant: { consent: [] } }),
    member(21, "School of Fine Art", "fineart", partner, now, {
      tenant: { consent: ["graph/User.Read", "graph/ServiceHealth.Read.All"] },
      gdap: { roles: [roles.serviceSupportAdministrator, roles.cloudApplicationAdministrator] },
    }),
    member(22, "VanArsdel, Ltd.", "vanarsdel", partner, now, { customer: { known: false } }),
  ];
}
