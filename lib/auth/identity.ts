import {
  type AccountInfo,
  type AuthenticationResult,
  CacheLookupPolicy,
  PublicClientApplication,
} from "@azure/msal-browser";
import type { AccessToken } from "../api/client.ts";
import type { Caller } from "../api/endpoint.ts";
import { ApiError } from "../api/errors.ts";
import { placeError } from "../api/place-error.ts";
import type { Cloud } from "../clouds/index.ts";
import type { Account } from "../schemas/account.ts";
import { parseTenantId } from "../schemas/tenant.ts";
import { readAuthError } from "./read-auth-error.ts";
import type { Vault } from "./vault.ts";

/** What sign-in takes from outside. */
export type IdentityPorts = {
  /** Opens Microsoft's sign-in and resolves with the address it came back to; rejects when the agent closes the window. */
  authorize(url: string, interactive: boolean): Promise<string | undefined>;
  readonly redirectUri: string;
  /** The application id that the partner registered in this cloud. */
  clientId(cloud: Cloud): Promise<string | undefined>;
  vault(): Promise<Vault>;
  now(): number;
};

export type Identity = {
  /** Signs an agent in with Microsoft's own window. Throws an ApiError, `cancelled` when the window is closed. */
  signIn(cloud: Cloud): Promise<Account>;
  /** Signs the same agent in again without a window, or throws an ApiError. */
  renew(cloud: Cloud, username: string): Promise<Account>;
  /** A delegated token for the caller's tenant. Throws an ApiError, `wrong-tenant` if any other tenant's came back. */
  token(caller: Caller, scopes: readonly string[], fresh?: boolean): Promise<AccessToken>;
  /**
   * Forgets every token on this machine but those of the accounts in `keep`, by id. The agent's session at Microsoft is the
   * browser's own and stays.
   */
  forget(keep?: readonly string[]): Promise<void>;
};

function toAccount(info: AccountInfo, cloud: Cloud): Account {
  const tenantId = parseTenantId(info.homeAccountId.split(".")[1]);
  if (!tenantId) throw new ApiError({ kind: "unexpected", code: "account-without-tenant" });
  return { id: info.homeAccountId, username: info.username, tenantId, cloud: cloud.id };
}

/**
 * Sign-in by MSAL: authorization code with PKCE through the browser's own sign-in window, one refresh token for all tenants.
 * @see https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow (checked 2026-11-22)
 */
export function createIdentity(ports: IdentityPorts): Identity {
  type Application = { client: PublicClientApplication; onNavigate(heard: (url: string) => void): void };
  const applications = new Map<string, Promise<Application>>();

  async function start(cloud: Cloud, clientId: string): Promise<Application> {
    await ports.vault();
    let navigate = (_url: string): void => {};
    const client = new PublicClientApplication({
      auth: {
        clientId,
        authority: `https://${cloud.login}/organizations`,
        redirectUri: ports.redirectUri,
        onRedirectNavigate: (url) => {
          navigate(url);
          return false;
        },
      },
      cache: { cacheLocation: "localStorage" },
    });
    await client.initialize();
    return {
      client,
      onNavigate: (heard) => {
        navigate = heard;
      },
    };
  }

  async function application(cloud: Cloud): Promise<Application> {
    const clientId = await ports.clientId(cloud);
    if (!clientId) throw new ApiError({ kind: "not-set-up" });
    const key = `${cloud.login} ${clientId}`;
    const ready = applications.get(key) ?? start(cloud, clientId);
    applications.set(key, ready);
    ready.catch(() => applications.delete(key));
    return ready;
  }

  const working = new Set<Promise<unknown>>();

  async function flushed<T>(work: Promise<T>): Promise<T> {
    working.add(work);
    try {
      return await work;
    } catch (error) {
      throw readAuthError(error, ports.now());
    } finally {
      working.delete(work);
      await (await ports.vault()).flush();
    }
  }

  async function viaWindow(
    entered: Application,
    interactive: boolean,
    begin: () => Promise<unknown>,
  ): Promise<AuthenticationResult> {
    const url = await new Promise<string>((resolve, reject) => {
      entered.onNavigate(resolve);
      begin().catch(reject);
    });
    const finish = (hash: string): Promise<AuthenticationResult | null> =>
      entered.client.handleRedirectPromise({ hash, navigateToLoginRequestUrl: false });
    let answer: string | undefined;
    try {
      answer = await ports.authorize(url, interactive);
      if (!answer) throw new ApiError({ kind: "cancelled" });
    } catch (error) {
      // MSAL must hear of the end, or it refuses the next sign-in as still in progress.
      await finish("#error=access_denied").catch(() => null);
      throw error;
    }
    const result = await finish(new URL(answer).hash);
    if (!result) throw new ApiError({ kind: "unexpected", code: "no-sign-in-result" });
    return result;
  }

  type Prompt = { readonly prompt: "select_account" } | { readonly prompt: "none"; readonly loginHint: string };

  async function enter(cloud: Cloud, prompt: Prompt): Promise<Account> {
    const entered = await application(cloud);
    const scopes = cloud.partnerCenterAudience ? [`${cloud.partnerCenterAudience}/user_impersonation`] : [];
    const begin = (): Promise<void> => entered.client.loginRedirect({ scopes, ...prompt });
    const result = await flushed(viaWindow(entered, prompt.prompt !== "none", begin)).catch((error: unknown) => {
      throw placeError(error, "graph", true);
    });
    return toAccount(result.account, cloud);
  }

  let turn: Promise<unknown> = Promise.resolve();

  /** MSAL takes one sign-in at a time, in a window or without: the next waits for the end of the one before. */
  function inTurn(cloud: Cloud, prompt: Prompt): Promise<Account> {
    const mine = turn.then(() => enter(cloud, prompt));
    turn = mine.catch(() => {});
    return mine;
  }

  return {
    signIn: (cloud) => inTurn(cloud, { prompt: "select_account" }),
    renew: (cloud, username) => inTurn(cloud, { prompt: "none", loginHint: username }),
    token: async (caller, scopes, fresh = false) => {
      const { client } = await application(caller.cloud);
      const [info] = client.getAllAccounts({ homeAccountId: caller.account, isHomeTenant: true });
      if (!info) throw new ApiError({ kind: "signed-out" });
      // MSAL looks a token up by the account's tenant, not the authority's: without the tenant's own profile of the account
      // it would hand out the home tenant's cached token.
      const known = client.getAccount({ homeAccountId: info.homeAccountId, tenantId: caller.tenantId });
      const result = await flushed(
        client.acquireTokenSilent({
          scopes: [...scopes],
          authority: `https://${caller.cloud.login}/${caller.tenantId}`,
          account: known ?? info,
          cacheLookupPolicy:
            known && !fresh ? CacheLookupPolicy.AccessTokenAndRefreshToken : CacheLookupPolicy.RefreshToken,
        }),
      );
      const tenantId = parseTenantId(result.tenantId);
      if (tenantId !== caller.tenantId) throw new ApiError({ kind: "wrong-tenant" });
      return { token: result.accessToken, tenantId };
    },
    forget: async (keep = []) => {
      applications.clear();
      const vault = await ports.vault();
      await vault.clear(keep);
      if (working.size === 0) return;
      // What MSAL was asked before, it still writes down when the answer comes: nobody signs in until that is gone as well.
      const late = Promise.allSettled([turn, ...working]).then(() => vault.clear(keep));
      turn = late.catch(() => {});
    },
  };
}
