import * as z from "zod/mini";
import { ApiError } from "../api/errors.ts";
import { clouds } from "../clouds/index.ts";
import type { Account } from "../schemas/account.ts";
import type { Command } from "./command.ts";
import { judgeTabs } from "./judge-tabs.ts";
import type { Services } from "./services.ts";
import { syncCustomers } from "./sync-customers.ts";

async function enter(services: Services, account: Account): Promise<void> {
  await services.account.set({ account });
  await services.session.set({ signedIn: true, renewed: true });
  await judgeTabs(services);
  await syncCustomers(services, account, false);
}

/** Opens Microsoft's sign-in window. */
export const signIn: Command<"sign-in", "own-page", undefined> = {
  name: "sign-in",
  from: "own-page",
  input: z.undefined(),
  async run(_input, services) {
    const { cloud } = await services.settings.get();
    await enter(services, await services.identity.signIn(clouds[cloud]));
  },
};

/**
 * After a restart of the browser the tokens are gone: tries once to sign the last agent in without a window. Whatever comes of
 * it, the next try is the agent's own click.
 */
export async function renewOnce(services: Services): Promise<void> {
  const { account } = await services.account.get();
  const { signedIn, renewed } = await services.session.get();
  if (!account || signedIn || renewed) return;
  await services.session.set({ signedIn: false, renewed: true });
  try {
    const same = await services.identity.renew(clouds[account.cloud], account.username);
    if (same.id === account.id) await enter(services, same);
    else await services.identity.forget();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
}
