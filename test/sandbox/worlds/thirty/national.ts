import type { CloudId } from "../../../../lib/schemas/cloud.ts";
import { agent } from "../agent.ts";
import { partnerId } from "../ids.ts";
import { issue } from "../issue.ts";
import { partner } from "../partner.ts";
import { services } from "../service.ts";
import { tenant } from "../tenant.ts";
import type { Partner } from "../world.ts";
import { member } from "./member.ts";

type National = {
  readonly number: number;
  readonly cloud: CloudId;
  readonly region: string;
  readonly subScope?: string;
  readonly partnerSlug: string;
  readonly agentName: string;
  readonly customer: readonly [number: number, name: string, slug: string];
};

const rows: readonly National[] = [
  {
    number: 2,
    cloud: "usgov",
    region: "USGov",
    subScope: "DODCON",
    partnerSlug: "adatumgov",
    agentName: "Gwen Ortiz",
    customer: [28, "Fourth Coffee Federal Canteens", "fourthcoffeegov"],
  },
  {
    number: 3,
    cloud: "usdod",
    region: "USGov",
    subScope: "DOD",
    partnerSlug: "adatumdefense",
    agentName: "Dana Pruitt",
    customer: [29, "Southridge Shipyard", "southridge"],
  },
  {
    number: 4,
    cloud: "china",
    region: "CN",
    partnerSlug: "adatumchina",
    agentName: "Lin Wei",
    customer: [30, "蓝雪花卉", "bluesnow"],
  },
];

/** Customers 28 to 30, each with a partner of its own: tokens do not cross clouds. China has no GDAP. */
export function nationalPartners(now: number): Partner[] {
  return rows.map((row) => {
    const own = tenant({
      tenantId: partnerId(row.number),
      name: `Adatum Partner Services ${row.cloud}`,
      slug: row.partnerSlug,
      cloud: row.cloud,
      region: row.region,
      services: services(),
    });
    const [number, name, slug] = row.customer;
    const made = member(number, name, slug, own.tenantId, now, {
      tenant: {
        cloud: row.cloud,
        region: row.region,
        regionSubScope: row.subScope,
        countryCode: row.cloud === "china" ? "CN" : "US",
        services: services({
          Exchange: { issues: [issue(`EX90002${row.number}`, "Calendar invitations arrive twice", now)] },
        }),
      },
      ...(row.cloud === "china" ? { gdap: [] } : {}),
    });
    return partner(own, {
      agents: [agent(20 + row.number, row.agentName, own.initialDomain)],
      customers: [made.customer],
      relationships: [...made.relationships],
    });
  });
}
