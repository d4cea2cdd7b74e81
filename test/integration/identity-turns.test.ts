import { expect, test } from "vitest";
import { createIdentity } from "../../lib/auth/identity.ts";
import { installVault, type Vault } from "../../lib/auth/vault.ts";
import { clouds } from "../../lib/clouds/index.ts";
import { memoryArea } from "../builders/area.ts";
import { stoppedClock } from "../builders/clock.ts";
import { atSandbox, clientId, fetchOf, redirectUri } from "../builders/sandbox.ts";
import { signInWindow } from "../builders/sign-in-window.ts";
import { contosoWest } from "../builders/tenants.ts";
import { freshWorkerGlobals } from "../builders/worker-globals.ts";

const { global: cloud } = clouds;
const health = [`https://${cloud.graph}/ServiceHealth.Read.All`];
const mina = "mina.han@adatum.example";
const nils = "nils.berg@adatum.example";

/** MSAL in one life of the worker, before the sandbox. */
function atMicrosoft() {
  const sandbox = atSandbox(undefined, { ...stoppedClock(), now: Date.now });
  const window = signInWindow(sandbox);
  const area = memoryArea();
  freshWorkerGlobals(fetchOf(sandbox));
  let vault: Promise<Vault> | undefined;
  const identity = createIdentity({
    authorize: (url, interactive) => window.authorize(url, interactive),
    redirectUri,
    clientId: async () => clientId,
    vault: () => {
      vault ??= installVault(area);
      return vault;
    },
    now: Date.now,
  });
  return { sandbox, window, area, identity };
}

test("sign-ins asked for at once, in a window and without, come one after the other and all succeed", async () => {
  const { identity, window } = atMicrosoft();
  await identity.signIn(cloud);
  const all = await Promise.all([identity.signIn(cloud), identity.renew(cloud, mina), identity.signIn(cloud)]);
  expect(all.map(({ username }) => username)).toEqual([mina, mina, mina]);
  expect(window.opened.map(({ interactive }) => interactive)).toEqual([true, true, false, true]);
});

test("one that is cancelled does not keep the next from its turn", async () => {
  const { identity, window } = atMicrosoft();
  window.agent = undefined;
  const cancelled = identity.signIn(cloud);
  const refused = await cancelled.catch((error: unknown) => error);
  expect(refused).toMatchObject({ facts: { kind: "cancelled" } });
  window.agent = mina;
  expect((await identity.signIn(cloud)).username).toBe(mina);
});

test("the second agent gets tokens of their own, and what is kept of one account leaves nothing of the other", async () => {
  const { identity, window, area, sandbox } = atMicrosoft();
  const first = await identity.signIn(cloud);
  window.agent = nils;
  const second = await identity.signIn(cloud);
  await identity.forget([second.id]);
  const caller = (account: string) => ({ account, cloud, tenantId: contosoWest });
  const { token } = await identity.token(caller(second.id), health);
  expect(sandbox.tokens.access.get(token)?.username).toBe(nils);
  await expect(identity.token(caller(first.id), health)).rejects.toMatchObject({ facts: { kind: "signed-out" } });
  expect([...area.entries.keys()].filter((key) => key.includes(first.id))).toEqual([]);
});
