import { createHash, randomBytes } from "node:crypto";
import type { Sandbox } from "./sandbox.ts";

/** What the token endpoint answered, refusals included. */
export type TokenAnswer = {
  readonly status: number;
  readonly body: {
    readonly access_token?: string;
    readonly refresh_token?: string;
    readonly id_token?: string;
    readonly client_info?: string;
    readonly scope?: string;
    readonly expires_in?: number;
    readonly error?: string;
    readonly suberror?: string;
    readonly error_codes?: readonly number[];
    readonly error_description?: string;
    readonly correlation_id?: string;
    readonly timestamp?: string;
  };
};

type Changes = Readonly<Record<string, string | undefined>>;

/**
 * Someone with a cookie jar and no browser, for tests that need tokens without a page: asks, presses the agent's button, redeems.
 * `changes` replace or, when undefined, remove parameters.
 */
export type Visitor = {
  readonly redirectUri: string;
  /** The authorize request, with the answer as it came. */
  authorize(segment: string, scope: string, changes?: Changes): Promise<Response>;
  /** Presses "Sign in as …" on the page that `authorize` showed. */
  press(segment: string, scope: string, username: string, changes?: Changes & { kmsi?: string }): Promise<Response>;
  /** Redeems the code of a redirect. */
  redeem(segment: string, redirected: Response, changes?: Changes): Promise<TokenAnswer>;
  /** Exchanges a refresh token for a token of a tenant. */
  refresh(segment: string, refreshToken: string, scope: string, changes?: Changes): Promise<TokenAnswer>;
  /** All of it at once: an access token of a tenant, or an error that names Entra's refusal. */
  token(username: string, tenant: string, scope: string): Promise<string>;
  /** Asks an API with a token. */
  ask(url: string, token: string | undefined, init?: RequestInit): Promise<Response>;
};

/** The parameters that a redirect carries, in the fragment or the query. */
export function answerOf(redirected: Response): URLSearchParams {
  const url = new URL(redirected.headers.get("location") ?? "about:blank");
  return new URLSearchParams(url.hash ? url.hash.slice(1) : url.search);
}

function changed(parameters: Record<string, string>, changes: Changes): URLSearchParams {
  const made = new URLSearchParams(parameters);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) made.delete(name);
    else made.set(name, value);
  }
  return made;
}

/** A visitor of a sandbox's global cloud, or of another by its sign-in host. */
export function createVisitor(
  sandbox: Sandbox,
  client: { readonly id: string; readonly redirectUri: string },
  host = "login.microsoftonline.com",
): Visitor {
  const verifier = randomBytes(32).toString("base64url");
  const jar = new Map<string, string>();

  async function send(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const request = new Request(`https://${host}${path}`, { ...init, headers: { cookie } });
    const response = await sandbox.fetch(request);
    const [name = "", value = ""] = (response.headers.get("set-cookie") ?? "").split(";")[0]?.split("=") ?? [];
    if (name) jar.set(name, value);
    return response;
  }

  const query = (scope: string, changes: Changes): URLSearchParams =>
    changed(
      {
        client_id: client.id,
        redirect_uri: client.redirectUri,
        response_type: "code",
        response_mode: "fragment",
        scope: `${scope} openid profile offline_access`,
        state: "a state",
        nonce: "a nonce",
        code_challenge: createHash("sha256").update(verifier).digest("base64url"),
        code_challenge_method: "S256",
        client_info: "1",
      },
      changes,
    );

  async function post(segment: string, form: URLSearchParams): Promise<TokenAnswer> {
    const response = await send(`/${segment}/oauth2/v2.0/token`, { method: "POST", body: form });
    return { status: response.status, body: (await response.json()) as TokenAnswer["body"] };
  }

  const visitor: Visitor = {
    redirectUri: client.redirectUri,
    authorize: (segment, scope, changes = {}) =>
      send(`/${segment}/oauth2/v2.0/authorize?${query(scope, changes).toString()}`),
    press: (segment, scope, username, { kmsi, ...changes } = {}) => {
      const body = new URLSearchParams({
        query: query(scope, changes).toString(),
        username,
        ...(kmsi ? { kmsi } : {}),
      });
      return send(`/${segment}/sandbox/sign-in`, { method: "POST", body });
    },
    redeem(segment, redirected, changes = {}) {
      const form = {
        grant_type: "authorization_code",
        client_id: client.id,
        code: answerOf(redirected).get("code") ?? "",
        redirect_uri: client.redirectUri,
        code_verifier: verifier,
        client_info: "1",
      };
      return post(segment, changed(form, changes));
    },
    refresh(segment, refreshToken, scope, changes = {}) {
      const form = {
        grant_type: "refresh_token",
        client_id: client.id,
        refresh_token: refreshToken,
        scope: `${scope} openid profile offline_access`,
        client_info: "1",
      };
      return post(segment, changed(form, changes));
    },
    async token(username, tenant, scope) {
      const signedIn = await visitor.redeem("organizations", await visitor.press("organizations", "", username));
      const { status, body } = await visitor.refresh(tenant, signedIn.body.refresh_token ?? "", scope);
      if (!body.access_token) throw new Error(`${status} ${body.error_description ?? signedIn.body.error_description}`);
      return body.access_token;
    },
    ask(url, token, init = {}) {
      const headers = new Headers(init.headers);
      if (token) headers.set("Authorization", `Bearer ${token}`);
      return sandbox.fetch(new Request(url, { ...init, headers }));
    },
  };
  return visitor;
}
