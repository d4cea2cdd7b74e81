import type { CloudId } from "../../lib/schemas/cloud.ts";
import { findAgent, findTenant } from "./access.ts";
import type { Scene } from "./scene.ts";
import type { Resource } from "./sign-in/resources.ts";
import type { AccessToken } from "./sign-in/tokens.ts";
import type { Agent, Partner, Tenant } from "./worlds/world.ts";

/** Who asks, on behalf of which tenant: all that an API may go by. */
export type Caller = {
  readonly token: AccessToken;
  readonly tenant: Tenant;
  readonly agent: Agent;
  readonly partner: Partner;
};

export type Refused = "missing" | "unknown" | "expired" | "audience" | "cloud";

/** The bearer token of a request, known or not. */
export function bearerOf(request: Request): string | undefined {
  return /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
}

/** Reads a request's token, or says what is wrong with it. The tenant is the token's and nothing else's. */
export function callerOf(
  scene: Scene,
  request: Request,
  resource: Resource,
  clouds: readonly CloudId[],
): Caller | Refused {
  const bearer = bearerOf(request);
  if (!bearer) return "missing";
  const token = scene.tokens.access.get(bearer);
  if (!token) return "unknown";
  if (token.expiresAt <= scene.clock()) return "expired";
  if (token.resource !== resource) return "audience";
  if (!clouds.includes(token.cloud)) return "cloud";
  const tenant = findTenant(scene.world, clouds, token.tenantId);
  const found = findAgent(scene.world, token.username);
  return tenant && found ? { token, tenant, ...found } : "unknown";
}
