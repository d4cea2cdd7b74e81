import { describe, expect, test } from "vitest";
import { errorFacts } from "../../lib/api/errors.ts";
import { createIdentity, type Identity } from "../../lib/auth/identity.ts";
import { installVault, type Vault } from "../../lib/auth/vault.ts";
import { clouds } from "../../lib/clouds/index.ts";
import type { Account } from "../../lib/schemas/account.ts";
import { type MemoryArea, memoryArea } from "../builders/area.ts";
import { stoppedClock } from "../builders/clock.ts";
import { atSandbox, clientId, fetchOf, redirectUri } from "../builders/sandbox.ts";
import { type SignInWindow, signInWindow } from "../builders/sign-in-window.ts";
import { contosoEast, contosoWest, partnerTenant } from "../builders/tenants.ts";
import { freshWorkerGlobals } from "../builders/worker-globals.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { thirtyCustomers } from "../sandbox/worlds/thirty-customers.ts";
import type { World } from "../sandbox/worlds/world.ts";

const { global: cloud } = clouds;
const health = [`https://${cloud.graph}/ServiceHealth.Read.All`];
const partnerCenter = [`${cloud.partnerCenterAudience}/user_impersonation`];
const mina = "mina.han@adatum.example";
const nils = "nils.berg@adatum.example";

type Desk = { readonly sandbox: Sandbox; readonly window: SignInWindow; readonly area: MemoryArea };

/** Microsoft, its window, and the session area, at this moment: MSAL looks at the real clock. */
function newDesk(world?: World): Desk {
  const sandbox = atSandbox(world, { ...stoppedClock(), now: Date.now });
  return { sandbox, window: signInWindow(sandbox), area: memoryArea() };
}

/** One life of the worker with the real Identity. */
function startIdentity({ sandbox, window, area }: Desk, id: string | undefined = clientId): Identity {
  freshWorkerGlobals(fetchOf(sandbox));
  let vault: Promise<Vault> | undefined;
  return createIdentity({
    authorize: (url, interactive) => window.authorize(url, interactive),
    redirectUri,
    clientId: async () => id,
    vault: () => {
      vault ??= installVault(area);
      return vault;
    },
    now: Date.now,
  });
}

const factsOf = (promise: Promise<unknown>): Promise<unknown> => promise.then(() => "no failure", errorFacts);
const callerOf = ({ id }: Account, tenantId = contosoWest) => ({ account: id, cloud, tenantId });

describe("signing in", () => {
  test("gives the agent, and tokens of every tenant by one refresh token", async () => {
    const desk = newDesk();
    const identity = startIdentity(desk);
    const account = await identity.signIn(cloud);
    expect(account).toMatchObject({ username: mina, tenantId: partnerTenant, cloud: "global" });
    for (const tenantId of [contosoWest, contosoEast]) {
      const { token, tenantId: issued } = await identity.token(callerOf(account, tenantId), health);
      expect([issued, desk.sandbox.tokens.access.get(token)?.tenantId]).toEqual([tenantId, tenantId]);
    }
    const own = await identity.token(callerOf(account, partnerTenant), partnerCenter);
    expect(desk.sandbox.tokens.access.get(own.token)).toMatchObject({
      resource: "partner-center",
      tenantId: partnerTenant,
    });
    expect(desk.window.opened).toHaveLength(1);
  });

  test("a token that is still good is not asked for again, unless a fresh one is wanted", async () => {
    const desk = newDesk();
    const identity = startIdentity(desk);
    const account = await identity.signIn(cloud);
    const asked = () => desk.sandbox.books.of(cloud.login).filter(({ path }) => path.endsWith("/token")).length;
    const first = await identity.token(callerOf(account), health);
    const count = asked();
    expect((await identity.token(callerOf(account), health)).token).toBe(first.token);
    expect(asked()).toBe(count);
    expect((await identity.token(callerOf(account), health, true)).token).not.toBe(first.token);
    expect(asked()).toBe(count + 1);
  });

  test("opens Microsoft's own window with PKCE, at no tenant in particular", async () => {
    const desk = newDesk();
    await startIdentity(desk).signIn(cloud);
    const [{ url, interactive } = { url: new URL("about:blank"), interactive: false }] = desk.window.opened;
    expect([interactive, url.host, url.pathname]).toEqual([true, cloud.login, "/organizations/oauth2/v2.0/authorize"]);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      client_id: clientId,
      redirect_uri: redirectUri,
      code_challenge_method: "S256",
      prompt: "select_account",
      response_type: "code",
    });
  });

  test("without an application id is not possible, and says so", async () => {
    const desk = newDesk();
    const identity = startIdentity({ ...desk }, "");
    expect(await factsOf(identity.signIn(cloud))).toEqual({ kind: "not-set-up" });
    expect(desk.window.opened).toEqual([]);
  });

  test("in a window that is closed is cancelled, and the next one opens", async () => {
    const desk = newDesk();
    const identity = startIdentity(desk);
    desk.window.agent = undefined;
    expect(await factsOf(identity.signIn(cloud))).toMatchObject({ kind: "cancelled" });
    desk.window.agent = mina;
    expect(await identity.signIn(cloud)).toMatchObject({ username: mina });
  });

  test("twice at once ends twice, and nothing is stuck", async () => {
    const desk = newDesk();
    const identity = startIdentity(desk);
    const both = await Promise.all([identity.signIn(cloud), identity.signIn(cloud)]);
    expect(both.map(({ username }) => username)).toEqual([mina, mina]);
    expect(await identity.token(callerOf(both[0]), health)).toMatchObject({ tenantId: contosoWest });
  });

  test("while the silent try is under way waits for it", async () => {
    const desk = newDesk();
    const identity = startIdentity(desk);
    const [silent, seen] = await Promise.all([factsOf(identity.renew(cloud, mina)), identity.signIn(cloud)]);
    expect(silent).toMatchObject({ code: "AADSTS50058" });
    expect(seen.username).toBe(mina);
  });
});

describe("somebody else signing in", () => {
  test("is the agent from then on, with tokens of their own", async () => {
    const desk = newDesk();
    const identity = startIdentity(desk);
    const first = await identity.signIn(cloud);
    desk.window.agent = nils;
    const second = await identity.signIn(cloud);
    expect(second.username).toBe(nils);
    const { token } = await identity.token(callerOf(second), health);
    expect(desk.sandbox.tokens.access.get(token)?.username).toBe(nils);
    const firstToken = await factsOf(identity.token(callerOf(first), health));
    if (firstToken !== "no failure") expect(firstToken).toEqual({ kind: "signed-out" });
  });
});

describe("the worker's next life", () => {
  test("has the agent and the tokens without a window", async () => {
    const desk = newDesk();
    const account = await startIdentity(desk).signIn(cloud);
    const next = startIdentity(desk);
    expect(await next.token(callerOf(account), health)).toMatchObject({ tenantId: contosoWest });
    expect(desk.window.opened).toHaveLength(1);
  });

  test("after a restart of the browser renews silently what Microsoft still knows", async () => {
    const desk = newDesk();
    const account = await startIdentity(desk).signIn(cloud);
    const next = startIdentity({ ...desk, area: memoryArea() });
    expect(await factsOf(next.token(callerOf(account), health))).toEqual({ kind: "signed-out" });
    expect(await next.renew(cloud, mina)).toEqual(account);
    expect(desk.window.opened.map(({ interactive }) => interactive)).toEqual([true, false]);
    expect(await next.token(callerOf(account), health)).toMatchObject({ tenantId: contosoWest });
  });

  test("cannot renew what Microsoft has ended, and can sign in afterwards", async () => {
    const desk = newDesk();
    await startIdentity(desk).signIn(cloud);
    desk.sandbox.sessions.endAll();
    const next = startIdentity({ ...desk, area: memoryArea() });
    expect(await factsOf(next.renew(cloud, mina))).toMatchObject({ kind: "signed-out", code: "AADSTS50058" });
    expect(await next.signIn(cloud)).toMatchObject({ username: mina });
  });
});

describe("a token that Microsoft refuses", () => {
  test.for([
    [15, "no-delegated-access", "AADSTS90072"],
    [20, "consent-needed", "AADSTS65001"],
  ] as const)("customer %i: %s", async ([number, kind, code]) => {
    const desk = newDesk(thirtyCustomers(Date.now()));
    const identity = startIdentity(desk);
    const account = await identity.signIn(cloud);
    const tenantId = desk.sandbox.world.partners[0]?.customers[number - 1]?.tenant.tenantId;
    const caller = { ...callerOf(account), tenantId: tenantId as typeof contosoWest };
    const facts = await factsOf(identity.token(caller, health));
    expect(facts).toMatchObject({ kind, code, correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(await identity.token(callerOf(account), health)).toMatchObject({ tenantId: contosoWest });
  });

  test("because the sign-in is over says so", async () => {
    const desk = newDesk();
    const identity = startIdentity(desk);
    const account = await identity.signIn(cloud);
    desk.sandbox.tokens.expireRefresh();
    expect(await factsOf(identity.token(callerOf(account), health))).toMatchObject({
      kind: "expired",
      code: "AADSTS700084",
    });
  });

  test("and answers for another tenant instead is thrown away", async () => {
    const desk = newDesk();
    const identity = startIdentity(desk);
    const account = await identity.signIn(cloud);
    const url = `https://${cloud.login}/${contosoEast}/oauth2/v2.0/token`;
    desk.sandbox.trouble.make(
      {
        kind: "answer",
        respond: async (request) =>
          desk.sandbox.fetch(new Request(url, { method: "POST", body: await request.text() })),
      },
      { service: "sign-in", tenantId: contosoWest },
    );
    expect(await factsOf(identity.token(callerOf(account), health))).toMatchObject({ kind: "wrong-tenant" });
  });

  test("because there is no line is offline", async () => {
    const desk = newDesk();
    const identity = startIdentity(desk);
    const account = await identity.signIn(cloud);
    const trouble = desk.sandbox.trouble.make({ kind: "offline" });
    expect(await factsOf(identity.token(callerOf(account), health))).toMatchObject({ kind: "offline" });
    trouble.clear();
    expect(await identity.token(callerOf(account), health)).toMatchObject({ tenantId: contosoWest });
  });
});

describe("forgetting", () => {
  test("leaves no secret in the area, and nobody signed in", async () => {
    const desk = newDesk();
    const identity = startIdentity(desk);
    const account = await identity.signIn(cloud);
    await identity.token(callerOf(account), health);
    await identity.forget();
    expect([...desk.area.entries]).toEqual([]);
    expect(await factsOf(identity.token(callerOf(account), health))).toEqual({ kind: "signed-out" });
  });

  test("while a token is being asked for leaves none behind, and whoever signs in next stays", async () => {
    const desk = newDesk();
    const identity = startIdentity(desk);
    const account = await identity.signIn(cloud);
    const held = desk.sandbox.trouble.make({ kind: "hold" }, { service: "sign-in", tenantId: contosoWest });
    const asking = factsOf(identity.token(callerOf(account), health));
    while (held.hits === 0) await new Promise((resolve) => setImmediate(resolve));
    await identity.forget();
    desk.window.agent = nils;
    const signingIn = identity.signIn(cloud);
    held.release();
    await asking;
    const next = await signingIn;
    expect(JSON.stringify([...desk.area.entries])).not.toContain(account.id);
    const life = startIdentity(desk);
    expect(await life.token(callerOf(next), health)).toMatchObject({ tenantId: contosoWest });
    expect(await factsOf(life.token(callerOf(account), health))).toEqual({ kind: "signed-out" });
  });
});
