import { clouds } from "../../lib/clouds/index.ts";
import type { CloudId } from "../../lib/schemas/cloud.ts";
import { portalHosts } from "./portals/hosts.ts";

export type ServiceName = "sign-in" | "graph" | "partner-center" | "arm" | "portal";

/** What a host name stands for. `clouds` are those that share it: the US clouds share sign-in, ARM and Partner Center. */
export type Host = { readonly service: ServiceName; readonly clouds: readonly CloudId[] };

const table = new Map<string, Host>();

function add(name: string | undefined, service: ServiceName, cloud: CloudId): void {
  if (name === undefined) return;
  table.set(name, { service, clouds: [...(table.get(name)?.clouds ?? []), cloud] });
}

for (const cloud of Object.values(clouds).filter(({ open }) => open)) {
  add(cloud.login, "sign-in", cloud.id);
  add(cloud.graph, "graph", cloud.id);
  add(cloud.arm, "arm", cloud.id);
  add(cloud.partnerCenter, "partner-center", cloud.id);
}
add("login.chinacloudapi.cn", "sign-in", "china");
for (const { host, cloud } of portalHosts) add(host, "portal", cloud);

/** Every host name that the sandbox answers for. */
export const hosts: readonly string[] = [...table.keys()];

/** What a host name stands for; `undefined` for a name that is not ours to play. */
export const hostOf = (name: string): Host | undefined => table.get(name);
