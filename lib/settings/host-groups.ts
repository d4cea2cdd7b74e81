import * as z from "zod/mini";
import { apiHosts, clouds } from "../clouds/index.ts";
import { portalHosts } from "../portals/index.ts";
import { type Area, type Stored, stored } from "./stored.ts";

/** The groups of sites that are asked for in the settings. */
export const hostGroupIds = ["more-portals", "us-government", "china"] as const;

export type HostGroupId = (typeof hostGroupIds)[number];

/** A group of sites that the browser asks for in one go: exact hosts, sorted. */
export type HostGroup = { readonly id: HostGroupId; readonly hosts: readonly string[] };

const cloudsOf = {
  "more-portals": [],
  "us-government": [clouds.usgov, clouds.usdod],
  china: [clouds.china],
} as const satisfies Record<HostGroupId, readonly unknown[]>;

const given = new Set([...portalHosts("required"), ...apiHosts(clouds.global)]);

/** Every group with its hosts: the portals of the group, and the APIs of its clouds as far as they are not ours already. */
export const hostGroups: readonly HostGroup[] = hostGroupIds.map((id) => {
  const hosts = new Set([...portalHosts(id), ...cloudsOf[id].flatMap(apiHosts)]);
  return { id, hosts: [...hosts].filter((host) => !given.has(host)).sort() };
});

/** A host as the browser's permissions write it. */
export function patternOf(host: string): string {
  return `https://${host}/*`;
}

/** The portal hosts that are asked for, in whichever group. */
export const optionalPortalHosts: readonly string[] = hostGroupIds.flatMap(portalHosts);

const answer = z.enum(["allowed", "refused"]);
const answers = z.partialRecord(z.enum(hostGroupIds), answer);

/** What the agent last answered for each group; what holds now only the browser knows. */
export type HostAnswers = z.infer<typeof answers>;

/** The answers, on the disk: so that access that went away since can be said to have gone. */
export function storedHostAnswers(local: Area): Stored<HostAnswers> {
  return stored<HostAnswers>(local, "host-answers", answers, {});
}
