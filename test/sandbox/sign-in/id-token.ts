import { createHash } from "node:crypto";
import { exportJWK, generateKeyPair, type JWK, SignJWT } from "jose";
import { clouds } from "../../../lib/clouds/index.ts";
import type { Agent, Partner, Tenant } from "../worlds/world.ts";

type Signer = { readonly key: CryptoKey; readonly jwk: JWK };

let signer: Promise<Signer> | undefined;

/** The key of this run, made when first needed. */
function currentSigner(): Promise<Signer> {
  signer ??= generateKeyPair("RS256").then(async ({ privateKey, publicKey }) => ({
    key: privateKey,
    jwk: { ...(await exportJWK(publicKey)), kid: "sandbox", use: "sig", alg: "RS256" },
  }));
  return signer;
}

/** The public keys that id tokens can be verified with. */
export const publicKeys = async (): Promise<{ keys: JWK[] }> => ({ keys: [(await currentSigner()).jwk] });

/** An agent's object id in a tenant: its own at home, another but always the same one elsewhere. */
export function objectId(agent: Agent, partner: Partner, tenant: Tenant): string {
  if (tenant === partner.tenant) return agent.id;
  const hash = createHash("sha256").update(`${agent.id}|${tenant.tenantId}`).digest("hex");
  return `0b1ec700-${hash.slice(0, 4)}-4${hash.slice(4, 7)}-8${hash.slice(7, 10)}-${hash.slice(10, 22)}`;
}

/** An id token for the tenant that the token was asked of. Times are milliseconds. */
export async function idToken(given: {
  agent: Agent;
  partner: Partner;
  tenant: Tenant;
  clientId: string;
  nonce: string | undefined;
  kmsi: boolean;
  now: number;
}): Promise<string> {
  const { agent, partner, tenant, now } = given;
  const seconds = Math.floor(now / 1000);
  const { key } = await currentSigner();
  return new SignJWT({
    ver: "2.0",
    tid: tenant.tenantId,
    oid: objectId(agent, partner, tenant),
    preferred_username: agent.username,
    name: agent.name,
    ...(given.nonce ? { nonce: given.nonce } : {}),
    ...(given.kmsi ? { signin_state: ["kmsi"] } : {}),
  })
    .setProtectedHeader({ alg: "RS256", typ: "JWT", kid: "sandbox" })
    .setIssuer(`https://${clouds[tenant.cloud].login}/${tenant.tenantId}/v2.0`)
    .setSubject(createHash("sha256").update(`${agent.id}|${given.clientId}`).digest("base64url"))
    .setAudience(given.clientId)
    .setIssuedAt(seconds)
    .setNotBefore(seconds)
    .setExpirationTime(seconds + 3600)
    .sign(key);
}
