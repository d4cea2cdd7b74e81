import { randomBytes } from "node:crypto";
import type { CloudId } from "../../../lib/schemas/cloud.ts";
import type { Resource } from "./resources.ts";

/** Who signed in where: the root of every token. */
export type Grant = { readonly username: string; readonly cloud: CloudId; readonly kmsi: boolean };

/** What an access token's handle stands for. APIs look it up; nothing can be read from the handle itself. */
export type AccessToken = Grant & {
  readonly resource: Resource;
  readonly tenantId: string;
  readonly permissions: readonly string[];
  expiresAt: number;
};

export type Code = Grant & {
  readonly tenantName: string;
  readonly redirectUri: string;
  readonly challenge: string;
  readonly scopes: readonly string[];
  readonly nonce: string | undefined;
  readonly expiresAt: number;
  used: boolean;
};

export type RefreshToken = Grant & { expiresAt: number };

/** Everything the sandbox has issued. */
export type Tokens = {
  readonly codes: Map<string, Code>;
  readonly access: Map<string, AccessToken>;
  readonly refresh: Map<string, RefreshToken>;
  /** Every secret ever handed out, id tokens included: what a search of a disk or a page should not find. */
  readonly secrets: string[];
  /** A new secret, remembered. */
  secret(kind: "code" | "access" | "refresh"): string;
  /** Makes every access token old, as if an hour had gone by. */
  expireAccess(): void;
  /** Makes every refresh token old, as if a day had gone by. */
  expireRefresh(): void;
};

export function createTokens(): Tokens {
  const access = new Map<string, AccessToken>();
  const refresh = new Map<string, RefreshToken>();
  const secrets: string[] = [];
  return {
    codes: new Map(),
    access,
    refresh,
    secrets,
    secret(kind) {
      const value = `sandbox-${kind}-${randomBytes(32).toString("base64url")}`;
      secrets.push(value);
      return value;
    },
    expireAccess: () => access.forEach((token) => (token.expiresAt = 0)),
    expireRefresh: () => refresh.forEach((token) => (token.expiresAt = 0)),
  };
}
