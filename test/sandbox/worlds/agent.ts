import { idOf } from "./ids.ts";
import { roles } from "./roles.ts";
import type { Agent } from "./world.ts";

/** A technician with every Partner Center role that this project needs. */
export function agent(number: number, name: string, domain: string, given: Partial<Agent> = {}): Agent {
  const [first = name, last = ""] = name.toLowerCase().split(" ");
  return {
    id: idOf("0b1ec700", number),
    username: `${first}${last ? `.${last}` : ""}@${domain}`,
    name,
    partnerCenterRoles: ["AdminAgents", "HelpdeskAgents"],
    roles: [roles.globalReader],
    ...given,
  };
}
