import { partnerId } from "./ids.ts";
import { partner } from "./partner.ts";
import { tenant } from "./tenant.ts";
import { twoContosos } from "./two-contosos.ts";
import type { World } from "./world.ts";

/** A partner of its own, which is nobody's customer. */
export const wingtip = partnerId(2);

/** The two Contosos and their partner, and beside them Wingtip, which nobody has in a list. */
export function besideWingtip(now: number): World {
  const world = twoContosos(now);
  const own = tenant({
    tenantId: wingtip,
    name: "Wingtip Partners",
    slug: "wingtippartners",
    domains: ["wingtip.example", "wingtippartners.onmicrosoft.com"],
    services: [],
  });
  return { ...world, partners: [...world.partners, partner(own, {})] };
}
