import * as z from "zod/mini";
import { ApiError } from "../api/errors.ts";
import { isSet } from "../database/policy-row.ts";
import { listMistakes } from "../pricing/list/list-mistakes.ts";
import { ownerSchema } from "../schemas/owner.ts";
import { priceListSchema } from "../schemas/price-list.ts";
import type { Command } from "./command.ts";
import { nextVersion, ofThisAgent, versionSchema } from "./owned.ts";

const input = z.object({
  owner: ownerSchema,
  list: priceListSchema,
  from: versionSchema,
  /** The editor whose draft this is: it is done with. */
  editor: z.optional(z.string()),
});

/**
 * Saves an agent's price list in place of the version it was made from. A list with prices of which only the order would decide, with ties or with a wording that lacks something
 * is refused, and so is one over a list that is newer than the one it was made from; the draft stays then.
 */
export const savePriceList: Command<"save-price-list", "own-page", z.infer<typeof input>> = {
  name: "save-price-list",
  from: "own-page",
  input,
  async run({ owner, list, from, editor }, services) {
    await ofThisAgent(services, owner);
    const [mistake] = listMistakes(list);
    if (mistake?.code === "alike") throw new ApiError({ kind: "prices-alike" });
    if (mistake?.code === "tie") throw new ApiError({ kind: "assignments-tie" });
    if (mistake) {
      const { code, placeholder } = mistake.problem;
      throw new ApiError({ kind: "wording-incomplete", code: `${code}: ${placeholder}` });
    }
    const { user, refreshing } = services;
    const { account, cloud } = owner;
    const tables = [user.priceLists, user.priceListDrafts, user.priceListPolicy];
    await user.transaction("rw", tables, async () => {
      if (isSet(await user.priceListPolicy.get("policy"))) throw new ApiError({ kind: "set-by-organisation" });
      const row = await user.priceLists.get([account, cloud]);
      // Asked twice, as after an answer that was lost, it is done once.
      const done = row?.version === from + 1 && JSON.stringify(row.list) === JSON.stringify(list);
      if (!done) {
        const version = nextVersion(row, from);
        await user.priceLists.put({ account, cloud, list, version, at: refreshing.now() });
      }
      if (editor !== undefined) await user.priceListDrafts.delete([account, cloud, editor]);
    });
  },
};
