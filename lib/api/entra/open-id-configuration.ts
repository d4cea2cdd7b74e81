import * as z from "zod/mini";
import type { Cloud } from "../../clouds/index.ts";
import type { StrangerFacts } from "../../schemas/stranger.ts";
import { type Domain, parseTenantId, type TenantId } from "../../schemas/tenant.ts";
import { field, parseBody } from "../body.ts";
import { ApiError } from "../errors.ts";
import type { OpenEndpoint } from "../open-endpoint.ts";
import { readError } from "../read-error.ts";

const timeoutMs = 10_000;

const hint = z.optional(z.nullable(z.string().check(z.maxLength(100))));

/** The tenant whose id is the first part of an address's path; none where that is `common` or a placeholder. */
function tenantIn(address: string | null | undefined): TenantId | undefined {
  return address && URL.canParse(address) ? parseTenantId(new URL(address).pathname.split("/")[1]) : undefined;
}

const body = z.pipe(
  z.object({
    issuer: z.nullish(z.string()),
    token_endpoint: z.nullish(z.string()),
    tenant_region_scope: hint,
    tenant_region_sub_scope: hint,
    cloud_instance_name: hint,
  }),
  z.transform((row): StrangerFacts => {
    const tenantId = tenantIn(row.issuer) ?? tenantIn(row.token_endpoint);
    return {
      ...(tenantId ? { tenantId } : {}),
      ...(row.tenant_region_scope ? { region: row.tenant_region_scope } : {}),
      ...(row.tenant_region_sub_scope ? { subRegion: row.tenant_region_sub_scope } : {}),
      ...(row.cloud_instance_name ? { instance: row.cloud_instance_name } : {}),
    };
  }),
);

/**
 * Where a tenant signs in, by its id or a domain, and with it the tenant's id: the first part of the issuer's path, or of the token
 * endpoint's where the issuer is left out. What is told of its region is only partly documented. 400 where there is no such tenant.
 */
export const openIdConfigurationEndpoint: OpenEndpoint<Domain | TenantId, StrangerFacts> = {
  id: "entra.open-id-configuration",
  path: (about) => `/${encodeURIComponent(about)}/v2.0/.well-known/openid-configuration`,
  schema: body,
  docs: "https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc",
  verifiedOn: "2026-11-22",
};

/** Whether a refusal says that there is no such tenant: in its word or, as its words have changed before, in its number. */
function saysUnknown(answer: unknown): boolean {
  const codes = field(answer, "error_codes");
  const named = ["invalid_tenant", "invalid_request"].includes(String(field(answer, "error")));
  return named || (Array.isArray(codes) && codes.includes(90002));
}

/** What discovery takes from outside. */
export type DiscoveryPorts = { readonly fetch: typeof fetch; now(): number; id(): string };

/** A tenant as discovery tells of it; what beside its id is only partly documented, and a hint. */
export type Discovered = StrangerFacts & { readonly tenantId: TenantId };

/** The tenant that a domain belongs to in a cloud; see {@link discover}. */
export async function discoverTenant(
  ports: DiscoveryPorts,
  cloud: Cloud,
  domain: Domain,
): Promise<TenantId | undefined> {
  return (await discover(ports, cloud, domain))?.tenantId;
}

/**
 * The tenant with an id or a domain in a cloud, or `undefined` where that cloud knows no such domain. Needs no sign-in and tells
 * Microsoft nothing of the agent but that somebody asked for it. Throws an ApiError.
 * @see https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc (checked 2026-11-22)
 */
export async function discover(
  ports: DiscoveryPorts,
  cloud: Cloud,
  about: Domain | TenantId,
): Promise<Discovered | undefined> {
  const url = `https://${cloud.login}${openIdConfigurationEndpoint.path(about)}`;
  let response: Response;
  let text: string;
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    response = await ports.fetch(url, {
      signal,
      credentials: "omit",
      redirect: "error",
      referrerPolicy: "no-referrer",
    });
    text = await response.text();
  } catch (cause) {
    throw new ApiError({ kind: "offline", code: cause instanceof Error ? cause.name : "Error" }, { cause });
  }
  const answer = parseBody(text);
  if (response.status === 400 && saysUnknown(answer)) return undefined;
  if (!response.ok) throw readError(response, text, ports.id(), ports.now());
  const { tenantId, ...hints } = openIdConfigurationEndpoint.schema.safeParse(answer).data ?? {};
  if (!tenantId) throw new ApiError({ kind: "unexpected", code: "issuer-without-tenant" });
  return { tenantId, ...hints };
}
