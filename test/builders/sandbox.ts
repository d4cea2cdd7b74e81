import { createHash } from "node:crypto";
import { createSandbox, type Sandbox } from "../sandbox/sandbox.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import type { World } from "../sandbox/worlds/world.ts";
import { type Clock, stoppedClock } from "./clock.ts";
import { type SignInWindow, signInWindow } from "./sign-in-window.ts";

/** The Application (client) ID that the sandbox's partner registered, and where Microsoft sends the agent back to. */
export const clientId = "5d1dec1c-0001-4000-8000-00000000c11e";
export const redirectUri = "https://sidekick.chromiumapp.org/";

/** A small Microsoft, with two customers called Contoso unless told. */
export function atSandbox(world?: World, clock: Clock = stoppedClock()): Sandbox {
  const client = { id: clientId, redirectUris: () => [redirectUri] };
  return createSandbox({ world: world ?? twoContosos(clock.now()), clock: clock.now, client });
}

/** The sandbox as a fetch. */
export function fetchOf(sandbox: Sandbox): typeof fetch {
  return (input, init) => sandbox.fetch(new Request(input, init));
}

/** What Entra's token endpoint answers, as far as it is used. */
export type TokenAnswer = {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly id_token: string;
  readonly client_info: string;
};

/** A refusal of Entra's, as MSAL throws it. */
export class EntraRefusal extends Error {
  readonly errorCode: string;
  readonly errorNo: string | undefined;
  readonly correlationId: string | undefined;
  constructor(answer: { error?: string; error_description?: string; correlation_id?: string }) {
    super(answer.error_description ?? "");
    this.name = "EntraRefusal";
    this.errorCode = answer.error ?? "";
    this.errorNo = /AADSTS(\d+)/.exec(this.message)?.[1];
    this.correlationId = answer.correlation_id;
  }
}

/** Asks a sign-in host for a token; throws what it refuses. */
export async function askToken(
  request: typeof fetch,
  login: string,
  tenant: string,
  form: Readonly<Record<string, string>>,
): Promise<TokenAnswer> {
  const body = new URLSearchParams({ client_id: clientId, client_info: "1", ...form });
  const response = await request(`https://${login}/${tenant}/oauth2/v2.0/token`, { method: "POST", body });
  const answer: TokenAnswer & { error?: string } = await response.json();
  if (!response.ok) throw new EntraRefusal(answer);
  return answer;
}

/** Signs in by authorization code with PKCE, in a window that may be there or not. */
export async function signInByCode(
  request: typeof fetch,
  window: SignInWindow,
  login: string,
  scopes: readonly string[],
  prompt: Readonly<Record<string, string>>,
  interactive: boolean,
): Promise<TokenAnswer> {
  const verifier = "a verifier of more than forty-three characters, as PKCE wants it";
  const scope = ["openid", "profile", "offline_access", ...scopes].join(" ");
  const query = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: "code",
    scope,
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
    ...prompt,
  });
  const address = await window.authorize(`https://${login}/organizations/oauth2/v2.0/authorize?${query}`, interactive);
  const answer = new URLSearchParams(new URL(address).hash.slice(1));
  const code = answer.get("code");
  if (code === null) throw new EntraRefusal(Object.fromEntries(answer));
  const grant = { grant_type: "authorization_code", code, code_verifier: verifier, redirect_uri: redirectUri, scope };
  return askToken(request, login, "organizations", grant);
}

/** An access token of a tenant for Mina Han, got as the product gets it. */
export async function tokenOf(sandbox: Sandbox, tenantId: string, scopes: readonly string[]): Promise<string> {
  const login = "login.microsoftonline.com";
  const window = signInWindow(sandbox);
  const { refresh_token } = await signInByCode(fetchOf(sandbox), window, login, [], { prompt: "select_account" }, true);
  const form = { grant_type: "refresh_token", refresh_token, scope: scopes.join(" ") };
  return (await askToken(fetchOf(sandbox), login, tenantId, form)).access_token;
}
