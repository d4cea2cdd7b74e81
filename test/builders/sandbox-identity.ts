import * as z from "zod/mini";
import { ApiError } from "../../lib/api/errors.ts";
import type { Identity } from "../../lib/auth/identity.ts";
import { readAuthError } from "../../lib/auth/read-auth-error.ts";
import { type Cloud, clouds } from "../../lib/clouds/index.ts";
import { type Account, accountSchema } from "../../lib/schemas/account.ts";
import { parseTenantId, type TenantId } from "../../lib/schemas/tenant.ts";
import type { Area } from "../../lib/settings/stored.ts";
import { askToken, signInByCode, type TokenAnswer } from "./sandbox.ts";
import type { SignInWindow } from "./sign-in-window.ts";

const kept = z.object({ account: accountSchema, refreshToken: z.string() });
const home = z.object({ uid: z.string(), utid: z.string() });
const claims = z.object({ tid: z.string(), preferred_username: z.string() });

function decode<T>(schema: z.ZodMiniType<T>, part: string | undefined): T {
  return schema.parse(JSON.parse(Buffer.from(part ?? "", "base64url").toString()));
}

function tenantOf(answer: TokenAnswer): TenantId {
  const tenantId = parseTenantId(decode(claims, answer.id_token.split(".")[1]).tid);
  if (!tenantId) throw new ApiError({ kind: "unexpected", code: "token-without-tenant" });
  return tenantId;
}

export type IdentityGround = {
  readonly request: typeof fetch;
  readonly window: SignInWindow;
  /** Where the refresh token is kept: it outlives the worker. */
  readonly session: Area;
  now(): number;
};

/** A small Identity: real tokens of the sandbox by authorization code with PKCE, without MSAL. One account a cloud. */
export function sandboxIdentity({ request, window, session, now }: IdentityGround): Identity {
  const key = (cloud: Cloud): string => `tokens:${cloud.id}`;
  const read = async (cloud: Cloud): Promise<z.infer<typeof kept> | undefined> => {
    const parsed = kept.safeParse(await session.get(key(cloud)));
    return parsed.success ? parsed.data : undefined;
  };

  async function said<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof TypeError) throw new ApiError({ kind: "offline", code: error.name }, { cause: error });
      throw readAuthError(error, now());
    }
  }

  const enter = (cloud: Cloud, prompt: Record<string, string>): Promise<Account> =>
    said(async () => {
      const scopes = [`${cloud.partnerCenterAudience}/user_impersonation`];
      const interactive = prompt["prompt"] !== "none";
      const answer = await signInByCode(request, window, cloud.login, scopes, prompt, interactive);
      const { uid, utid } = decode(home, answer.client_info);
      const username = decode(claims, answer.id_token.split(".")[1]).preferred_username;
      const account: Account = { id: `${uid}.${utid}`, username, tenantId: tenantOf(answer), cloud: cloud.id };
      await session.set(key(cloud), { account, refreshToken: answer.refresh_token });
      return account;
    });

  return {
    signIn: (cloud) => enter(cloud, { prompt: "select_account" }),
    renew: (cloud, username) => enter(cloud, { prompt: "none", login_hint: username }),
    token: async (caller, scopes) => {
      const held = await read(caller.cloud);
      if (held?.account.id !== caller.account) throw new ApiError({ kind: "signed-out" });
      const scope = ["openid", ...scopes].join(" ");
      const form = { grant_type: "refresh_token", refresh_token: held.refreshToken, scope };
      const answer = await said(() => askToken(request, caller.cloud.login, caller.tenantId, form));
      return { token: answer.access_token, tenantId: tenantOf(answer) };
    },
    async forget(keep = []) {
      for (const id of ["global", "usgov", "usdod", "china"] as const) {
        const held = await read(clouds[id]);
        if (held && !keep.includes(held.account.id)) await session.remove(`tokens:${id}`);
      }
    },
  };
}
