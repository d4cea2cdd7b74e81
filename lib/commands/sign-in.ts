import * as z from "zod/mini";
import { ApiError } from "../api/errors.ts";
import { clouds } from "../clouds/index.ts";
import type { Account } from "../schemas/account.ts";
import { singleFlight } from "../sync/flights.ts";
import { accountsBeside } from "./accounts-beside.ts";
import type { Command } from "./command.ts";
import { judgeTabs } from "./judge-tabs.ts";
import type { Services } from "./services.ts";
import { syncCustomers } from "./sync-customers.ts";

/** Takes in whoever has signed in, unless the agent has signed out in the meantime. */
async function enter(services: Services, account: Account, signal: AbortSignal): Promise<void> {
  const beside = await accountsBeside(account.cloud, services);
  const stored = services.account.of(account.cloud);
  const before = (await stored.get()).account;
  if (signal.aborted) {
    await services.identity.forget(beside);
    throw new ApiError({ kind: "cancelled" });
  }
  // One account a cloud: the one before leaves no token behind.
  if (before && before.id !== account.id) await services.identity.forget([...beside, account.id]);
  await stored.set({ account });
  await services.session.of(account.cloud).set({ signedIn: true, renewed: true });
  await judgeTabs(services);
  await syncCustomers(services, account, false);
}

/** Opens Microsoft's sign-in window, one at a time: who asks again meanwhile waits for it. */
export const signIn: Command<"sign-in", "own-page", undefined> = {
  name: "sign-in",
  from: "own-page",
  input: z.undefined(),
  run: (_input, services) =>
    singleFlight("sign-in", async (signal) => {
      const { cloud } = await services.settings.get();
      await enter(services, await services.identity.signIn(clouds[cloud]), signal);
    }),
};

/**
 * After a restart of the browser the tokens are gone: tries once to sign the last agent in without a window. Whatever comes of
 * it, the next try is the agent's own click.
 */
export function renewOnce(services: Services): Promise<void> {
  return singleFlight("renew", async (signal) => {
    const { account } = await services.account.get();
    if (!account) return;
    const session = services.session.of(account.cloud);
    const { signedIn, renewed } = await session.get();
    if (signedIn || renewed) return;
    await session.set({ signedIn: false, renewed: true });
    try {
      const same = await services.identity.renew(clouds[account.cloud], account.username);
      if (same.id === account.id) await enter(services, same, signal);
      else await services.identity.forget(await accountsBeside(account.cloud, services));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
    }
  });
}
