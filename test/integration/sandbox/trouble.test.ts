import { beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../../sandbox/sandbox.ts";
import type { Mishap } from "../../sandbox/trouble.ts";
import { answerOf, createVisitor, type Visitor } from "../../sandbox/visitor.ts";
import { azureSubscriptionId, customerId, thirtyCustomers } from "../../sandbox/worlds/index.ts";

const id = "5a4db0c5-0001-4000-8000-000000000001";
const redirectUri = "https://sandbox-extension.chromiumapp.org/";
const mina = "mina.han@adatum.example";

const calls = {
  graph: "https://graph.microsoft.com/v1.0/admin/serviceAnnouncement/healthOverviews",
  "partner-center": "https://api.partnercenter.microsoft.com/v1/customers",
  arm: `https://management.azure.com/subscriptions/${azureSubscriptionId(1)}/providers/Microsoft.Support/supportTickets?api-version=2024-04-01`,
} as const;
type Api = keyof typeof calls;
const apis = Object.keys(calls) as Api[];

let sandbox: Sandbox;
let visitor: Visitor;
let tokens: Record<Api, string>;

beforeEach(async () => {
  const now = Date.UTC(2026, 10, 22, 12);
  const client = { id, redirectUris: () => [redirectUri] };
  sandbox = createSandbox({ world: thirtyCustomers(now), clock: () => now, client });
  visitor = createVisitor(sandbox, { id, redirectUri });
  tokens = {
    graph: await visitor.token(mina, customerId(10), "https://graph.microsoft.com/ServiceHealth.Read.All"),
    "partner-center": await visitor.token(
      mina,
      "organizations",
      "https://api.partnercenter.microsoft.com/user_impersonation",
    ),
    arm: await visitor.token(mina, customerId(10), "https://management.azure.com/user_impersonation"),
  };
});

const ask = (api: Api, init?: RequestInit): Promise<Response> => visitor.ask(calls[api], tokens[api], init);

/** The status and the code, wherever the API's shape keeps it. */
const outcome = async (api: Api): Promise<string> => {
  const response = await ask(api);
  const body = (await response.json()) as { code?: unknown; statusCode?: unknown; error?: { code: unknown } };
  return `${response.status} ${String(body.error?.code ?? body.code ?? body.statusCode)}`;
};

describe("each mishap in each API's own words", () => {
  test.each<[string, Mishap, Record<Api, string>]>([
    [
      "throttle",
      { kind: "throttle", seconds: 7 },
      { graph: "429 TooManyRequests", "partner-center": "429 429", arm: "429 TooManyRequests" },
    ],
    [
      "500",
      { kind: "status" },
      { graph: "500 InternalServerError", "partner-center": "500 9999", arm: "500 InternalServerError" },
    ],
    [
      "503",
      { kind: "status", status: 503 },
      { graph: "503 ServiceNotAvailable", "partner-center": "503 503", arm: "503 ServiceUnavailable" },
    ],
    [
      "expired token",
      { kind: "expired-token" },
      {
        graph: "401 InvalidAuthenticationToken",
        "partner-center": "401 900421",
        arm: "401 ExpiredAuthenticationToken",
      },
    ],
    [
      "wrong audience",
      { kind: "wrong-audience" },
      {
        graph: "401 InvalidAuthenticationToken",
        "partner-center": "401 900420",
        arm: "401 InvalidAuthenticationToken",
      },
    ],
    [
      "dropped role",
      { kind: "dropped-role" },
      { graph: "403 Authorization_RequestDenied", "partner-center": "403 900308", arm: "403 AuthorizationFailed" },
    ],
    [
      "consent missing",
      { kind: "consent-missing" },
      { graph: "403 Authorization_RequestDenied", "partner-center": "403 90000", arm: "403 AuthorizationFailed" },
    ],
  ])("%s", async (_, mishap, expected) => {
    for (const api of apis) {
      const made = sandbox.trouble.make(mishap, { service: api });
      expect(await outcome(api)).toBe(expected[api]);
      made.clear();
      expect((await ask(api)).status).toBe(200);
    }
  });

  test("throttling says how long to wait", async () => {
    sandbox.trouble.make({ kind: "throttle", seconds: 7 });
    for (const api of apis) expect((await ask(api)).headers.get("retry-after")).toBe("7");
    expect(await (await ask("partner-center")).json()).toEqual({
      statusCode: 429,
      message: "Rate limit is exceeded. Try again in 7 seconds.",
    });
    sandbox.trouble.clear();
    sandbox.trouble.make({ kind: "status", status: 503, retryAfter: 9 });
    for (const api of apis) expect((await ask(api)).headers.get("retry-after")).toBe("9");
  });

  test("HTML comes with status 200 and the mark", async () => {
    sandbox.trouble.make({ kind: "html" });
    const response = await ask("graph");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(await response.text()).toContain("SANDBOX");
  });
});

describe("the line", () => {
  test("breaks in the middle of an answer", async () => {
    const whole = (await (await ask("graph")).text()).length;
    sandbox.trouble.make({ kind: "cut", share: 0.25 });
    const response = await ask("graph");
    expect(response.status).toBe(200);
    expect(Number(response.headers.get("content-length"))).toBe(whole);
    const reader = response.body?.getReader();
    expect((await reader?.read())?.value).toHaveLength(Math.floor(whole / 4));
    await expect(reader?.read()).rejects.toThrow(TypeError);
    await expect(ask("graph").then((again) => again.text())).rejects.toThrow("fetch failed");
  });

  test("is not there", async () => {
    const made = sandbox.trouble.make({ kind: "offline" }, { service: "graph" });
    await expect(ask("graph")).rejects.toThrow(TypeError);
    expect((await ask("arm")).status).toBe(200);
    made.clear();
    expect((await ask("graph")).status).toBe(200);
    await expect(sandbox.fetch(new Request("https://example.com/"))).rejects.toThrow(TypeError);
    await expect(sandbox.fetch(new Request("http://graph.microsoft.com/v1.0/organization"))).rejects.toThrow(TypeError);
  });

  test("is held until it is released, or the asker gives up", async () => {
    const made = sandbox.trouble.make({ kind: "hold" }, { service: "graph" });
    let answered = false;
    const held = ask("graph").then(({ status }) => {
      answered = true;
      return status;
    });
    for (let n = 0; n < 5; n += 1) expect((await ask("arm")).status).toBe(200);
    await new Promise((resolve) => setImmediate(resolve));
    expect(answered).toBe(false);
    made.release();
    expect(await held).toBe(200);
    expect((await ask("graph")).status).toBe(200);
    expect(made.hits).toBe(1);
    sandbox.trouble.make({ kind: "hold" });
    const controller = new AbortController();
    const waiting = ask("graph", { signal: controller.signal });
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
  });

  test("is slow, and what follows it still happens", async () => {
    const slow = sandbox.trouble.make({ kind: "slow", ms: 1 });
    sandbox.trouble.make({ kind: "status" });
    expect((await ask("graph")).status).toBe(500);
    expect(slow.hits).toBe(1);
  });
});

describe("whom it befalls", () => {
  test("so many times, and then no more", async () => {
    const made = sandbox.trouble.make({ kind: "status" }, { times: 2 });
    const statuses: number[] = [];
    for (let n = 0; n < 3; n += 1) statuses.push((await ask("graph")).status);
    expect(statuses).toEqual([500, 500, 200]);
    expect(made.hits).toBe(2);
  });

  test("the host, path, method and tenant it was made for", async () => {
    const other = await visitor.token(mina, customerId(1), "https://graph.microsoft.com/ServiceHealth.Read.All");
    sandbox.trouble.make({ kind: "status" }, { tenantId: customerId(1) });
    expect((await visitor.ask(calls.graph, other)).status).toBe(500);
    expect((await ask("graph")).status).toBe(200);
    sandbox.trouble.make({ kind: "status" }, { path: "/v1/customers/" });
    sandbox.trouble.make({ kind: "status" }, { host: "management.usgovcloudapi.net" });
    sandbox.trouble.make({ kind: "status" }, { method: "PATCH" });
    for (const api of apis) expect((await ask(api)).status).toBe(200);
    sandbox.trouble.make({ kind: "status", status: 502 }, { path: /size=\d+&seekOperation/ });
    expect(
      (await visitor.ask(`${calls["partner-center"]}?size=9&seekOperation=Next`, tokens["partner-center"])).status,
    ).toBe(502);
  });

  test("the first that fits, and the books tell the status that came of it", async () => {
    const first = sandbox.trouble.make({ kind: "throttle" });
    const second = sandbox.trouble.make({ kind: "status" });
    await ask("graph");
    expect([first.hits, second.hits]).toEqual([1, 0]);
    expect(sandbox.books.entries.at(-1)?.status).toBe(429);
  });

  test("anything that a test can write", async () => {
    sandbox.trouble.make({
      kind: "answer",
      respond: async (_request, real) => new Response((await (await real()).text()).replace("Exchange", "Post")),
    });
    expect(await (await ask("graph")).text()).toContain("Post");
  });
});

describe("sign-in", () => {
  const scope = "https://graph.microsoft.com/ServiceHealth.Read.All";

  test("refuses with any of Entra's codes, at the token endpoint and on the way back", async () => {
    await visitor.press("organizations", scope, mina);
    sandbox.trouble.make({ kind: "entra", code: 50076 });
    const silent = answerOf(await visitor.authorize("organizations", scope, { prompt: "none" }));
    expect(silent.get("error")).toBe("interaction_required");
    expect(silent.get("error_description")).toContain("AADSTS50076");
    expect(silent.get("state")).toBe("a state");
    const { body } = await visitor.refresh("organizations", "any", scope);
    expect(body).toMatchObject({ error: "invalid_grant", suberror: "basic_action", error_codes: [50076] });
  });

  test("misses consent in one customer only", async () => {
    const refreshToken = [...sandbox.tokens.refresh.keys()][0] ?? "";
    sandbox.trouble.make({ kind: "consent-missing" }, { service: "sign-in", tenantId: customerId(1) });
    expect((await visitor.refresh(customerId(1), refreshToken, scope)).body.error_codes).toEqual([65001]);
    expect((await visitor.refresh(customerId(2), refreshToken, scope)).status).toBe(200);
    const back = answerOf(await visitor.authorize(customerId(1), scope));
    expect(back.get("error")).toBe("consent_required");
  });

  test("never sends a refusal to an address that is not registered", async () => {
    sandbox.trouble.make({ kind: "entra", code: 53003 });
    const stranger = { redirect_uri: "https://stranger.chromiumapp.org/" };
    expect((await visitor.authorize("organizations", scope, stranger)).status).toBe(400);
  });
});
