import * as z from "zod/mini";
import type { Cloud } from "../../clouds/index.ts";
import type { StrangerFacts } from "../../schemas/stranger.ts";
import { type Domain, parseTenantId, type TenantId } from "../../schemas/tenant.ts";
import { field, parseBody } from "../body.ts";
import { ApiError } from "../errors.ts";
import { readError } from "../read-error.ts";

const timeoutMs = 10_000;

const hint = z.optional(z.nullable(z.string().check(z.maxLength(100))));

const body = z.object({
  issuer: z.string(),
  tenant_region_scope: hint,
  tenant_region_sub_scope: hint,
  cloud_instance_name: hint,
});

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
  const url = `https://${cloud.login}/${encodeURIComponent(about)}/v2.0/.well-known/openid-configuration`;
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
  const parsed = body.safeParse(answer);
  const path = parsed.success && URL.canParse(parsed.data.issuer) ? new URL(parsed.data.issuer).pathname : "";
  const tenantId = parseTenantId(path.split("/")[1]);
  if (!tenantId) throw new ApiError({ kind: "unexpected", code: "issuer-without-tenant" });
  const {
    tenant_region_scope: region,
    tenant_region_sub_scope: subRegion,
    cloud_instance_name: instance,
  } = parsed.data ?? {};
  return {
    tenantId,
    ...(region ? { region } : {}),
    ...(subRegion ? { subRegion } : {}),
    ...(instance ? { instance } : {}),
  };
}
