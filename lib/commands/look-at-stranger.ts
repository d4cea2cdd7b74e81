import * as z from "zod/mini";
import { existsIn } from "../api/endpoint.ts";
import { discover } from "../api/entra/open-id-configuration.ts";
import { ApiError } from "../api/errors.ts";
import { tenantInformationEndpoint } from "../api/graph/tenant-information.ts";
import { clouds } from "../clouds/index.ts";
import { tenantIdSchema } from "../schemas/account.ts";
import { cloudIds } from "../schemas/cloud.ts";
import type { StrangerFacts } from "../schemas/stranger.ts";
import { type Domain, parseDomain, type TenantId } from "../schemas/tenant.ts";
import { singleFlight } from "../sync/flights.ts";
import type { Command } from "./command.ts";
import type { Services } from "./services.ts";

const keepMs = 24 * 60 * 60 * 1000;
const failedMs = 60_000;

const domainSchema = z.pipe(
  z.string(),
  z.transform((text: string, context): Domain => {
    const domain = parseDomain(text);
    if (domain) return domain;
    context.issues.push({ code: "custom", message: "not a domain", input: text });
    return z.NEVER;
  }),
);

const input = z.object({
  cloud: z.enum(cloudIds),
  tenantId: z.optional(tenantIdSchema),
  domain: z.optional(domainSchema),
});

/** What a signed-in partner is told of any tenant; nothing where the cloud has no such look-up or it is refused. */
async function told(services: Services, about: TenantId | Domain, isId: boolean): Promise<StrangerFacts> {
  const { account } = await services.account.get();
  if (!account || !(await services.session.of(account.cloud).get()).signedIn) return {};
  const caller = { account: account.id, cloud: clouds[account.cloud], tenantId: account.tenantId };
  if (!existsIn(tenantInformationEndpoint, caller.cloud)) return {};
  try {
    const asked = isId ? { tenantId: about as TenantId } : { domain: about as Domain };
    const { tenantId, name, brand, defaultDomain } = await services.refreshing.client.get(
      tenantInformationEndpoint,
      asked,
      caller,
    );
    const domain = parseDomain(defaultDomain);
    return { tenantId, name: name || brand, ...(domain ? { domain } : {}) };
  } catch (thrown) {
    if (thrown instanceof ApiError) return {};
    throw thrown;
  }
}

/**
 * A panel or popup shows a tenant that is in no list of ours: finds out what Microsoft tells of it, once a day. Nothing that is
 * found is evidence.
 */
export const lookAtStranger: Command<"look-at-stranger", "own-page", z.infer<typeof input>> = {
  name: "look-at-stranger",
  from: "own-page",
  input,
  async run({ cloud, tenantId, domain }, services) {
    const about = tenantId ?? domain;
    if (!about || !clouds[cloud].open) return;
    const { account } = await services.account.get();
    const owner = { account: account?.id ?? "", cloud };
    const { cache, refreshing, discovery } = services;
    await singleFlight(`stranger ${owner.account} ${cloud} ${about}`, async () => {
      const kept = await cache.strangers.get([owner.account, cloud, about]);
      const now = refreshing.now();
      if (kept && now - kept.at < (kept.failed ? failedMs : keepMs)) return;
      try {
        const hint = await discover(discovery, clouds[cloud], about);
        const more = account?.cloud === cloud ? await told(services, about, tenantId !== undefined) : {};
        // An answer about another tenant than was asked for is thrown away.
        const fits = (facts: StrangerFacts): boolean => !tenantId || !facts.tenantId || facts.tenantId === tenantId;
        const known = { ...(hint && fits(hint) ? hint : {}), ...(fits(more) ? more : {}) };
        await cache.strangers.put({ ...owner, about, at: now, known });
      } catch {
        await cache.strangers.put({ ...owner, about, at: now, failed: true });
      }
    });
  },
};
