import * as z from "zod/mini";
import { ApiError } from "../api/errors.ts";
import { portalLinks, serviceLinks } from "../appearance/portal-links.ts";
import { ownerKey } from "../database/cache.ts";
import { tenantIdSchema } from "../schemas/account.ts";
import { scopeOf } from "../schemas/scope.ts";
import type { Command } from "./command.ts";

const input = z.object({ service: z.string().check(z.maxLength(200)), tenantId: tenantIdSchema });

/** Opens the page that Microsoft named for a service of a customer in a new tab, which is then known as opened for that customer. */
export const openService: Command<"open-service", "own-page", z.infer<typeof input>> = {
  name: "open-service",
  from: "own-page",
  input,
  async run({ service, tenantId }, { account: stored, cache, tracker, openTab }) {
    const { account } = await stored.get();
    const scope = account && scopeOf(account, tenantId);
    const customer = scope && (await cache.customers.get(ownerKey(scope)));
    if (!customer) throw new ApiError({ kind: "not-found", code: "not-a-customer" });
    const row = await cache.managementLinks.get([...ownerKey(scope), service]);
    const own = portalLinks(customer, customer.cloud);
    const [link] = row ? serviceLinks([row], tenantId, customer.cloud, own) : [];
    if (!link) throw new ApiError({ kind: "not-found", code: "no-such-link" });
    await tracker.open(tenantId, () => openTab(link.address));
  },
};
