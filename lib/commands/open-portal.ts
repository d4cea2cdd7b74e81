import * as z from "zod/mini";
import { ApiError } from "../api/errors.ts";
import { portalLinks } from "../appearance/portal-links.ts";
import { tenantIdSchema } from "../schemas/account.ts";
import { portalIds } from "../schemas/evidence.ts";
import type { Command } from "./command.ts";

const input = z.object({ portal: z.enum(portalIds), tenantId: tenantIdSchema });

/** Opens a portal in a customer's context in a new tab, which from then on is known as opened for that customer. */
export const openPortal: Command<"open-portal", "own-page", z.infer<typeof input>> = {
  name: "open-portal",
  from: "own-page",
  input,
  async run({ portal, tenantId }, { account: stored, cache, tracker, openTab }) {
    const { account } = await stored.get();
    const customer = account && (await cache.customers.get([account.id, account.cloud, tenantId]));
    if (!customer) throw new ApiError({ kind: "not-found", code: "not-a-customer" });
    const link = portalLinks(customer, account.cloud).find((entry) => entry.portal === portal);
    if (!link) throw new ApiError({ kind: "not-in-this-cloud" });
    await tracker.open(tenantId, () => openTab(link.address));
  },
};
