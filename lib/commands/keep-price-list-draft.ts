import * as z from "zod/mini";
import { ownerSchema } from "../schemas/owner.ts";
import type { Command } from "./command.ts";
import { ofThisAgent, versionSchema } from "./owned.ts";

const input = z.object({
  owner: ownerSchema,
  editor: z.string().check(z.minLength(1), z.maxLength(64)),
  draft: z.optional(z.unknown()),
  base: versionSchema,
});

/** Keeps what an editor holds at the moment, sound or not; without a draft it is discarded. */
export const keepPriceListDraft: Command<"keep-price-list-draft", "own-page", z.infer<typeof input>> = {
  name: "keep-price-list-draft",
  from: "own-page",
  input,
  async run({ owner, editor, draft, base }, services) {
    await ofThisAgent(services, owner);
    const { user, refreshing } = services;
    const { account, cloud } = owner;
    if (draft === undefined) await user.priceListDrafts.delete([account, cloud, editor]);
    else await user.priceListDrafts.put({ account, cloud, editor, draft, base, at: refreshing.now() });
  },
};
