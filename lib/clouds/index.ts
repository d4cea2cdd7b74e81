import type { CloudId } from "../schemas/cloud.ts";
import { chinaCloud } from "./china.ts";
import type { Cloud } from "./cloud.ts";
import { germanyCloud } from "./germany.ts";
import { globalCloud } from "./global.ts";
import { usDefenseCloud } from "./us-defense.ts";
import { usGovernmentCloud } from "./us-government.ts";

export type { Cloud } from "./cloud.ts";

/** Every cloud by its id. A cloud id without an entry does not compile. */
export const clouds: Readonly<Record<CloudId, Cloud>> = {
  global: globalCloud,
  usgov: usGovernmentCloud,
  usdod: usDefenseCloud,
  china: chinaCloud,
  germany: germanyCloud,
};

/** The hosts that a cloud's APIs are asked on, sign-in included; empty for a closed cloud. */
export function apiHosts(cloud: Cloud): readonly string[] {
  if (!cloud.open) return [];
  return [cloud.login, cloud.graph, cloud.partnerCenter, cloud.arm].filter((host) => host !== undefined);
}
