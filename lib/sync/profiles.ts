import { existsIn } from "../api/endpoint.ts";
import { mpnProfileEndpoint } from "../api/partner-center/mpn-profile.ts";
import { organizationProfileEndpoint } from "../api/partner-center/organization-profile.ts";
import { supportProfileEndpoint } from "../api/partner-center/support-profile.ts";
import { ownerKey } from "../database/cache.ts";
import { replaceRows } from "../database/replace.ts";
import type { Profile } from "../schemas/profile.ts";
import type { Source } from "./source.ts";

/** What Partner Center says about the partner itself: support contact, partner number, organisation. */
export const profilesSource: Source = {
  id: "profiles",
  about: "partner",
  staleAfterMs: 24 * 60 * 60 * 1000,
  tables: ["profiles"],
  async fetch(client, caller, { signal }) {
    const options = signal ? { signal } : {};
    const profiles: Profile[] = [
      await client.get(organizationProfileEndpoint, undefined, caller, options),
      await client.get(mpnProfileEndpoint, undefined, caller, options),
    ];
    if (existsIn(supportProfileEndpoint, caller.cloud)) {
      profiles.push(await client.get(supportProfileEndpoint, undefined, caller, options));
    }
    return {
      unreadable: 0,
      async write(cache, about) {
        const rows = profiles.map((profile) => ({ ...profile, ...about }));
        await replaceRows(cache.profiles, "[account+cloud+tenantId]", ownerKey(about), rows, (row) => row.kind);
      },
    };
  },
};
