import type { AccessToken } from "../api/client.ts";
import type { Caller } from "../api/endpoint.ts";
import { ApiError } from "../api/errors.ts";
import type { Account } from "../schemas/account.ts";
import type { PerCloud } from "../settings/per-cloud.ts";
import type { SessionState } from "../settings/session.ts";

type GetToken = (caller: Caller, scopes: readonly string[], fresh?: boolean) => Promise<AccessToken>;

/** Whether a failure means that the sign-in itself is over. */
function isOver(error: unknown): boolean {
  return error instanceof ApiError && (error.facts.kind === "expired" || error.facts.kind === "signed-out");
}

/**
 * Gets tokens, and takes down that nobody is signed in any more when Microsoft says so: the screens then offer to sign in, and
 * the next look tries once without a window.
 */
export function endingSession(
  getToken: GetToken,
  account: PerCloud<{ account?: Account | undefined }>,
  session: PerCloud<SessionState>,
): GetToken {
  return async (caller, scopes, fresh) => {
    try {
      return await getToken(caller, scopes, fresh);
    } catch (error) {
      if (isOver(error) && (await account.of(caller.cloud.id).get()).account?.id === caller.account) {
        const state = session.of(caller.cloud.id);
        if ((await state.get()).signedIn) await state.set({ signedIn: false, renewed: false });
      }
      throw error;
    }
  };
}
