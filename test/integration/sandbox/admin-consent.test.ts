import { beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../../sandbox/sandbox.ts";
import { answerOf, createVisitor, type Visitor } from "../../sandbox/visitor.ts";
import { customerId, thirtyCustomers } from "../../sandbox/worlds/index.ts";

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

describe("admin consent", () => {
  const query = (more: Record<string, string> = {}): string =>
    new URLSearchParams({ client_id: id, redirect_uri: redirectUri, state: "s", ...more }).toString();
  const open = (segment: string, more?: Record<string, string>): Promise<Response> =>
    visitor.ask(`https://login.microsoftonline.com/${segment}/v2.0/adminconsent?${query(more)}`, undefined);
  const decide = async (segment: string, decision: string, more?: Record<string, string>): Promise<URLSearchParams> => {
    const body = new URLSearchParams({ query: query(more), decision });
    const url = `https://login.microsoftonline.com/${segment}/sandbox/admin-consent`;
    return answerOf(await visitor.ask(url, undefined, { method: "POST", body }));
  };

  test("is asked on a page that names the tenant and the scopes, for a registered address only", async () => {
    const page = await (await open(customerId(20), { scope: health })).text();
    expect(page).toContain("Munson&#39;s Pickles");
    expect(page).toContain(health);
    expect(await errorOf(await open(customerId(20), { redirect_uri: "https://stranger.chromiumapp.org/" }))).toBe(
      "AADSTS50011",
    );
    expect(await errorOf(await open(customerId(28)))).toBe("AADSTS90002");
  });

  test("makes a token possible once it is given", async () => {
    expect((await decide(customerId(20), "cancel", { scope: health })).get("error")).toBe("access_denied");
    expect((await visitor.refresh(customerId(20), await refresh(), health)).body.error_codes).toEqual([65001]);
    const given = await decide(customerId(20), "accept", { scope: health });
    expect(Object.fromEntries(given)).toMatchObject({ admin_consent: "True", tenant: customerId(20), state: "s" });
    expect((await visitor.refresh(customerId(20), await refresh(), health)).status).toBe(200);
    const arm = "https://management.azure.com/user_impersonation";
    expect((await visitor.refresh(customerId(20), await refresh(), arm)).body.error_codes).toEqual([65001]);
    await decide(customerId(20), "accept");
    expect((await visitor.refresh(customerId(20), await refresh(), arm)).status).toBe(200);
  });
});
