import * as z from "zod/mini";
import { ownerKey } from "../database/cache.ts";
import { tenantIdSchema } from "../schemas/account.ts";
import { ownerSchema } from "../schemas/owner.ts";
import { usageSchema } from "../schemas/usage.ts";
import type { Command } from "./command.ts";
import { nextVersion, ofThisAgent, versionSchema } from "./owned.ts";
import { customerScope } from "./signed-in.ts";

const input = z.object({ owner: ownerSchema, tenantId: tenantIdSchema, usage: usageSchema, from: versionSchema });

/** Keeps what a customer bought and used of the allowances of its offer, in place of the version it was made from. */
export const recordUsage: Command<"record-usage", "own-page", z.infer<typeof input>> = {
  name: "record-usage",
  from: "own-page",
  input,
  async run({ owner, tenantId, usage, from }, services) {
    await ofThisAgent(services, owner);
    const { user, refreshing } = services;
    const scope = await customerScope(services, owner, tenantId);
    await user.transaction("rw", user.usages, async () => {
      const version = nextVersion(await user.usages.get(ownerKey(scope)), from);
      await user.usages.put({ ...scope, usage, version, at: refreshing.now() });
    });
  },
};
