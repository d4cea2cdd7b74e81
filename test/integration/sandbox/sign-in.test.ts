import { decodeJwt } from "jose";
import { beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../../sandbox/sandbox.ts";
import { answerOf, createVisitor, type Visitor } from "../../sandbox/visitor.ts";
import { customerId, partnerId, thirtyCustomers } from "../../sandbox/worlds/index.ts";

const id = "5a4db0c5-0001-4000-8000-000000000001";
const redirectUri = "https://sandbox-extension.chromiumapp.org/";
const health = "https://graph.microsoft.com/ServiceHealth.Read.All";
const partnerCenter = "https://api.partnercenter.microsoft.com/user_impersonation";
const mina = "mina.han@adatum.example";

let now = Date.UTC(2026, 10, 22, 12);
let sandbox: Sandbox;
let visitor: Visitor;

beforeEach(() => {
  now = Date.UTC(2026, 10, 22, 12);
  const client = { id, redirectUris: () => [redirectUri] };
  sandbox = createSandbox({ world: thirtyCustomers(now), clock: () => now, client });
  visitor = createVisitor(sandbox, { id, redirectUri });
});

const errorOf = async (response: Response): Promise<string> => {
  expect(response.status).toBe(400);
  return /AADSTS\d+/.exec(await response.text())?.[0] ?? "none";
};

const refresh = async (): Promise<string> => {
  const { body } = await visitor.redeem("organizations", await visitor.press("organizations", partnerCenter, mina));
  return body.refresh_token ?? "";
};

describe("the authorize endpoint", () => {
  test("shows one button an agent of this cloud, no password field, and the mark", async () => {
    const page = await (await visitor.authorize("organizations", partnerCenter)).text();
    expect(page).toContain("SANDBOX");
    expect(page.match(/Sign in as /g)).toHaveLength(4);
    expect(page).not.toMatch(/type="?password/i);
    expect(page).not.toContain("Lin Wei");
  });

  test("sends a code, the state and the agent's identity back in the fragment", async () => {
    const redirected = await visitor.press("organizations", partnerCenter, mina);
    expect(redirected.status).toBe(302);
    expect(redirected.headers.get("location")).toMatch(`${redirectUri}#`);
    const answer = answerOf(redirected);
    expect(answer.get("state")).toBe("a state");
    const info: unknown = JSON.parse(Buffer.from(answer.get("client_info") ?? "", "base64url").toString());
    expect(info).toEqual({ uid: "0b1ec700-0001-4000-8000-000000000001", utid: partnerId(1) });
  });

  test("never redirects to an address, or for an application, that is not registered", async () => {
    const wrong = { redirect_uri: "https://stranger.chromiumapp.org/" };
    expect(await errorOf(await visitor.authorize("organizations", health, wrong))).toBe("AADSTS50011");
    expect(await errorOf(await visitor.press("organizations", health, mina, wrong))).toBe("AADSTS50011");
    const stranger = { client_id: customerId(1) };
    expect(await errorOf(await visitor.authorize("organizations", health, stranger))).toBe("AADSTS700016");
    expect(await errorOf(await visitor.authorize("nowhere.example", health))).toBe("AADSTS90002");
  });

  test("wants PKCE with S256", async () => {
    const without = await visitor.authorize("organizations", health, { code_challenge: undefined });
    expect(answerOf(without).get("error_description")).toContain("AADSTS9002325");
    const plain = await visitor.authorize("organizations", health, { code_challenge_method: "plain" });
    expect(answerOf(plain).get("error")).toBe("invalid_request");
  });

  test("is silent for a known browser, and says login_required to another", async () => {
    const silent = { prompt: "none", login_hint: mina };
    expect(answerOf(await visitor.authorize("organizations", partnerCenter, silent)).get("error")).toBe(
      "login_required",
    );
    await visitor.press("organizations", partnerCenter, mina);
    expect(answerOf(await visitor.authorize("organizations", partnerCenter, silent)).get("code")).toBeTruthy();
    const another = { prompt: "none", login_hint: "nils.berg@adatum.example" };
    expect(answerOf(await visitor.authorize("organizations", partnerCenter, another)).get("error")).toBe(
      "login_required",
    );
    await visitor.press("organizations", partnerCenter, "nils.berg@adatum.example", { prompt: "select_account" });
    const either = answerOf(await visitor.authorize("organizations", partnerCenter, { prompt: "none" }));
    expect(either.get("error")).toBe("interaction_required");
  });

  test("asks for consent in silence by an error, and aloud by a page", async () => {
    await visitor.press("organizations", partnerCenter, mina);
    const silent = await visitor.authorize(customerId(20), health, { prompt: "none" });
    expect(answerOf(silent).get("error")).toBe("consent_required");
    expect(answerOf(silent).get("error_description")).toContain("AADSTS65001");
    const aloud = await visitor.authorize(customerId(20), health);
    expect(await aloud.text()).toContain("Need admin approval");
  });

  test("lets an administrator consent, and only an administrator", async () => {
    const world = sandbox.world.partners[0]?.tenant;
    if (world) world.consent = ["graph/User.Read"];
    const question = await visitor.press("organizations", health, "priya.nair@adatum.example");
    expect(await question.text()).toContain("Permissions requested for Adatum Partner Services");
    const form = new URLSearchParams({
      query: `client_id=${id}&redirect_uri=${redirectUri}&scope=${health}&code_challenge=x`,
      username: "priya.nair@adatum.example",
    });
    const cookie = question.headers.get("set-cookie")?.split(";")[0] ?? "";
    const url = "https://login.microsoftonline.com/organizations/sandbox/consent";
    const accepted = await sandbox.fetch(new Request(url, { method: "POST", body: form, headers: { cookie } }));
    expect(answerOf(accepted).get("code")).toBeTruthy();
    expect(world?.consent).toContain("graph/ServiceHealth.Read.All");
    if (world) world.consent = [];
    const refused = await visitor.press("organizations", health, mina, { prompt: "select_account" });
    expect(await refused.text()).toContain("Need admin approval");
  });

  test("remembers who stays signed in beyond the browser, and forgets at sign-out", async () => {
    const kept = await visitor.press("organizations", partnerCenter, mina, { kmsi: "1" });
    expect(kept.headers.get("set-cookie")).toContain("Max-Age=7776000");
    const { body } = await visitor.redeem("organizations", kept);
    expect(decodeJwt(body.id_token ?? "")).toMatchObject({ signin_state: ["kmsi"] });
    const cookie = kept.headers.get("set-cookie")?.split(";")[0] ?? "";
    const logout = "https://login.microsoftonline.com/organizations/oauth2/v2.0/logout";
    const gone = await sandbox.fetch(new Request(logout, { headers: { cookie } }));
    expect(gone.headers.get("set-cookie")).toContain("Max-Age=0");
    const silent = await visitor.authorize("organizations", partnerCenter, { prompt: "none" });
    expect(answerOf(silent).get("error")).toBe("login_required");
  });
});

describe("the token endpoint", () => {
  const press = (): Promise<Response> => visitor.press("organizations", partnerCenter, mina);

  test("answers as MSAL needs it", async () => {
    const { status, body } = await visitor.redeem("organizations", await press());
    expect(status).toBe(200);
    expect(body.scope).toBe(`${partnerCenter} openid profile email`);
    expect(decodeJwt(body.id_token ?? "")).toMatchObject({
      aud: id,
      iss: `https://login.microsoftonline.com/${partnerId(1)}/v2.0`,
      tid: partnerId(1),
      preferred_username: mina,
      nonce: "a nonce",
    });
    expect(body.client_info).toBeTruthy();
    expect(sandbox.tokens.secrets).toEqual(
      expect.arrayContaining([body.access_token, body.refresh_token, body.id_token]),
    );
  });

  test.each([
    ["another verifier", { code_verifier: "v".repeat(43) }, 501481],
    ["no verifier", { code_verifier: undefined }, 90014],
    ["another redirect address", { redirect_uri: "https://other.chromiumapp.org/" }, 500112],
    ["another application", { client_id: customerId(1) }, 700016],
    ["an unknown code", { code: "made-up" }, 9002313],
    ["two resources at once", { scope: `${partnerCenter} ${health}` }, 28000],
    ["a scope that does not exist", { scope: "https://graph.microsoft.com/ServiceHealth.Write.All" }, 650053],
    ["a resource that does not exist", { scope: "https://example.com/user_impersonation" }, 500011],
    ["another grant", { grant_type: "password" }, 90023],
  ])("refuses %s", async (_, changes, code) => {
    const { status, body } = await visitor.redeem("organizations", await press(), changes);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body.error_codes).toEqual([code]);
    expect(body.error_description).toMatch(
      new RegExp(`^AADSTS${code}: .+\r\nTrace ID: .+\r\nCorrelation ID: ${body.correlation_id}\r\n`),
    );
    expect(body.timestamp).toBe("2026-11-22 12:00:00Z");
    expect(body.access_token).toBeUndefined();
  });

  test("takes a code once and for ten minutes", async () => {
    const redirected = await press();
    await visitor.redeem("organizations", redirected);
    expect((await visitor.redeem("organizations", redirected)).body.error_codes).toEqual([54005]);
    const late = await press();
    now += 600_000;
    expect((await visitor.redeem("organizations", late)).body.error_codes).toEqual([70008]);
  });

  test("gives a token of the customer's tenant for a refresh token", async () => {
    const { body } = await visitor.refresh(customerId(2), await refresh(), health);
    expect(decodeJwt(body.id_token ?? "")["tid"]).toBe(customerId(2));
    expect(sandbox.tokens.access.get(body.access_token ?? "")).toMatchObject({
      tenantId: customerId(2),
      resource: "graph",
      permissions: ["ServiceHealth.Read.All"],
    });
    const byDomain = await visitor.refresh("contoso-east.example", await refresh(), health);
    expect(sandbox.tokens.access.get(byDomain.body.access_token ?? "")?.tenantId).toBe(customerId(2));
  });

  test.each([
    ["no GDAP", 16, 90072, undefined],
    ["GDAP that has ended", 15, 90072, undefined],
    ["GDAP that waits for approval", 17, 90072, undefined],
    ["no consent", 20, 65001, "consent_required"],
    ["a tenant of another cloud", 28, 90002, undefined],
  ])("refuses a customer with %s", async (_, number, code, suberror) => {
    const { status, body } = await visitor.refresh(customerId(number), await refresh(), health);
    expect(status).toBe(400);
    expect(body.error_codes).toEqual([code]);
    expect(body.suberror).toBe(suberror);
    expect(body.error).toBe(code === 90002 ? "invalid_tenant" : "invalid_grant");
  });

  test("gives only what was consented to", async () => {
    const read = await visitor.refresh(customerId(21), await refresh(), health);
    expect(read.status).toBe(200);
    const messages = "https://graph.microsoft.com/ServiceMessage.Read.All";
    expect((await visitor.refresh(customerId(21), await refresh(), messages)).body.error_codes).toEqual([65001]);
    const all = await visitor.refresh(customerId(21), await refresh(), "https://graph.microsoft.com/.default");
    expect(sandbox.tokens.access.get(all.body.access_token ?? "")?.permissions).toEqual([
      "User.Read",
      "ServiceHealth.Read.All",
    ]);
  });

  test("ends a GDAP relationship at its hour", async () => {
    expect((await visitor.refresh(customerId(14), await refresh(), health)).status).toBe(200);
    now += 7 * 86_400_000;
    expect((await visitor.refresh(customerId(14), await refresh(), health)).body.error_codes).toEqual([90072]);
  });

  test("exchanges refresh tokens for new ones that die a day after sign-in all the same", async () => {
    const first = await refresh();
    now += 20 * 3_600_000;
    const { body } = await visitor.refresh("organizations", first, partnerCenter);
    expect(body.refresh_token).not.toBe(first);
    expect((await visitor.refresh("organizations", first, partnerCenter)).status).toBe(200);
    now += 5 * 3_600_000;
    const late = await visitor.refresh("organizations", body.refresh_token ?? "", partnerCenter);
    expect(late.body.error_codes).toEqual([700084]);
  });

  test("sends no CORS headers", async () => {
    const redirected = await press();
    const headers = { Origin: "https://evil.example" };
    const body = new URLSearchParams({ code: answerOf(redirected).get("code") ?? "" });
    const url = "https://login.microsoftonline.com/organizations/oauth2/v2.0/token";
    const response = await sandbox.fetch(new Request(url, { method: "POST", body, headers }));
    expect(response.headers.has("access-control-allow-origin")).toBe(false);
    expect(sandbox.books.entries.at(-1)?.origin).toBe("https://evil.example");
  });
});

test("every answer carries the sandbox's own time", async () => {
  now = Date.UTC(2031, 0, 1);
  const { headers } = await visitor.authorize("organizations", health);
  expect(headers.get("date")).toBe("Wed, 01 Jan 2031 00:00:00 GMT");
});
