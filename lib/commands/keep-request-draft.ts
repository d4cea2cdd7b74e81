import * as z from "zod/mini";
import { ownerKey } from "../database/cache.ts";
import { ownerSchema } from "../schemas/owner.ts";
import type { Command } from "./command.ts";
import { ofThisAgent } from "./owned.ts";
import { requestName } from "./requested.ts";

/** The longest note that is taken; Microsoft documents no limit. */
export const longestNote = 20_000;

const input = z.object({
  ...requestName,
  owner: ownerSchema,
  text: z.string().check(z.maxLength(longestNote)),
  /** When it stood so in the page, by the page's clock: an older one never replaces a newer. */
  at: z.number(),
});

/** Keeps what the agent typed for a request until it is sent; nothing typed is nothing kept. */
export const keepRequestDraft: Command<"keep-request-draft", "own-page", z.infer<typeof input>> = {
  name: "keep-request-draft",
  from: "own-page",
  input,
  async run({ owner, tenantId, source, id, text, at }, services) {
    await ofThisAgent(services, owner);
    const { user } = services;
    const scope = { ...owner, tenantId };
    const key = [...ownerKey(scope), source, id];
    await user.transaction("rw", user.requestDrafts, async () => {
      const before = await user.requestDrafts.get(key);
      if (before && before.at > at) return;
      if (text === "") await user.requestDrafts.delete(key);
      else await user.requestDrafts.put({ ...scope, source, id, text, at });
    });
  },
};
