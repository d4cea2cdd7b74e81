import { afterEach, describe, expect, test, vi } from "vitest";
import { ApiError } from "../../../lib/api/errors.ts";
import { clouds } from "../../../lib/clouds/index.ts";
import { broken, caller, json, scriptedClient, silence, thingsEndpoint } from "../../builders/microsoft.ts";
import { contosoEast } from "../../builders/tenants.ts";

const one = { value: [{ id: "a" }] };
const down = (): Response => new Response("", { status: 503 });
const ofPartnerCenter = { ...thingsEndpoint, service: "partner-center", permissions: ["user_impersonation"] } as const;

afterEach(() => vi.restoreAllMocks());

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "no failure",
    (error: unknown) => (error instanceof ApiError ? error.facts : error),
  );

describe("a call", () => {
  test("goes to the cloud's host with a token of the caller's tenant, and nothing of the browser's", async () => {
    const { client, sent, asked } = scriptedClient([json(one)]);
    expect(await client.get(thingsEndpoint, undefined, caller)).toEqual({
      value: { rows: [{ id: "a" }], unreadable: 0 },
    });
    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `GET https://${clouds.global.graph}/v1.0/things`,
    ]);
    expect(asked).toEqual([[`https://${clouds.global.graph}/Thing.Read.All`]]);
    expect(sent[0]?.headers.get("authorization")).toBe("Bearer token-1");
    expect(sent[0]?.headers.get("accept")).toBe("application/json");
    expect(sent[0]?.headers.get("client-request-id")).toMatch(/^id-/);
    expect(sent[0]?.headers.get("ms-requestid")).toBeNull();
  });

  test("asks that the browser adds no cookie, follows no redirect and keeps nothing", async () => {
    const inits: (RequestInit | undefined)[] = [];
    const { client } = scriptedClient([], {
      async fetch(_input, init) {
        inits.push(init);
        return json(one);
      },
    });
    await client.get(thingsEndpoint, undefined, caller);
    expect(inits[0]).toMatchObject({
      credentials: "omit",
      redirect: "error",
      cache: "no-store",
      referrerPolicy: "no-referrer",
    });
  });

  test("to Partner Center carries its ids, version and language", async () => {
    const { client, sent, asked } = scriptedClient([json(one)]);
    await client.get(ofPartnerCenter, undefined, caller);
    expect(asked).toEqual([[`${clouds.global.partnerCenterAudience}/user_impersonation`]]);
    const headers = Object.fromEntries(sent[0]?.headers ?? []);
    expect(headers).toMatchObject({ "ms-contract-version": "v1", "x-locale": "en-US" });
    expect(headers["ms-requestid"]).not.toBe(headers["ms-correlationid"]);
  });

  test("with another tenant's token is never made", async () => {
    const { client, sent } = scriptedClient([json(one)], {
      token: async () => ({ token: "t", tenantId: contosoEast }),
    });
    expect(await failure(client.get(thingsEndpoint, undefined, caller))).toEqual({ kind: "wrong-tenant" });
    expect(sent).toEqual([]);
  });

  test("without a token is never made, and says why", async () => {
    const { client, sent } = scriptedClient([json(one)], {
      token: async () => {
        throw new ApiError({ kind: "consent-needed", code: "AADSTS65001" });
      },
    });
    expect(await failure(client.get(thingsEndpoint, undefined, caller))).toMatchObject({ kind: "consent-needed" });
    expect(sent).toEqual([]);
  });

  test("to a service that the cloud does not have is not made", async () => {
    const { client, sent, asked } = scriptedClient([json(one)]);
    const there = { ...caller, cloud: clouds.germany };
    expect(await failure(client.get(thingsEndpoint, undefined, there))).toEqual({ kind: "not-in-this-cloud" });
    expect([sent, asked]).toEqual([[], []]);
  });

  test.for([
    ["HTML", "<html>One moment</html>", ""],
    ["nothing", "", ""],
    ["another shape", '{"value":{"a":1}}', "value"],
  ])("answered with %s is unreadable, and not repeated", async ([, body, where]) => {
    const { client, sent } = scriptedClient([new Response(body, { status: 200 })]);
    expect(await failure(client.get(thingsEndpoint, undefined, caller))).toMatchObject({
      kind: "unexpected",
      code: "unreadable-answer",
      detail: where,
      status: 200,
      correlationId: "id-2",
    });
    expect(sent).toHaveLength(1);
  });

  test("answered with a byte order mark is read", async () => {
    const { client } = scriptedClient([new Response(`\uFEFF${JSON.stringify(one)}`)]);
    expect((await client.get(thingsEndpoint, undefined, caller)).value.rows).toEqual([{ id: "a" }]);
  });
});

describe("a call that failed in passing", () => {
  test("is repeated with the same request id, a new correlation id and a new look at the token", async () => {
    const { client, sent, waited } = scriptedClient([down(), broken(), json(one)]);
    await client.get(ofPartnerCenter, undefined, caller);
    const header = (name: string) => sent.map(({ headers }) => headers.get(name));
    expect(new Set(header("ms-requestid")).size).toBe(1);
    expect(new Set(header("ms-correlationid")).size).toBe(3);
    expect(header("authorization")).toEqual(["Bearer token-1", "Bearer token-2", "Bearer token-3"]);
    expect(waited).toEqual([500, 1000]);
  });

  test("gets a new request id with the next call", async () => {
    const { client, sent } = scriptedClient([json(one), json(one)]);
    await client.get(ofPartnerCenter, undefined, caller);
    await client.get(ofPartnerCenter, undefined, caller);
    expect(new Set(sent.map(({ headers }) => headers.get("ms-requestid"))).size).toBe(2);
  });

  test.for([
    [0, [250, 500]],
    [0.999, [749.5, 1499]],
  ] as const)("waits longer each time, spread by chance %d", async ([random, expected]) => {
    const { client, waited } = scriptedClient([down(), down(), down()], { random: () => random });
    await failure(client.get(thingsEndpoint, undefined, caller));
    expect(waited).toEqual(expected);
  });

  test("is tried three times and no more", async () => {
    const { client, sent } = scriptedClient([down(), broken(), down(), json(one)]);
    expect(await failure(client.get(thingsEndpoint, undefined, caller))).toMatchObject({
      kind: "microsoft-down",
      status: 503,
    });
    expect(sent).toHaveLength(3);
  });

  test("is repeated where the answer breaks off in the middle", async () => {
    const cut = new ReadableStream({
      pull(controller) {
        controller.error(broken());
      },
    });
    const { client, sent } = scriptedClient([new Response(cut), json(one)]);
    await client.get(thingsEndpoint, undefined, caller);
    expect(sent).toHaveLength(2);
  });

  test.for<[status: number, isRetryable: boolean | undefined, sent: number]>([
    [500, undefined, 3],
    [500, true, 3],
    [500, false, 1],
    [400, undefined, 1],
    [400, true, 3],
    [403, true, 1],
    [404, true, 1],
    [429, true, 1],
  ])("%i that Microsoft says may be repeated (%j) is sent %i times", async ([status, isRetryable, times]) => {
    const refused = () => json({ code: 1, message: "m", isRetryable }, { status });
    const { client, sent } = scriptedClient([refused(), refused(), refused()]);
    await failure(client.get(thingsEndpoint, undefined, caller));
    expect(sent).toHaveLength(times);
  });

  test("is not repeated where it writes", async () => {
    for (const method of ["PATCH", "POST", "PUT"] as const) {
      for (const answer of [down(), broken()]) {
        const { client, sent, waited } = scriptedClient([answer, json(one)]);
        const kind = answer instanceof Error ? "offline" : "microsoft-down";
        expect(await failure(client.get({ ...thingsEndpoint, method }, undefined, caller))).toMatchObject({ kind });
        expect([sent.map((entry) => entry.method), waited]).toEqual([[method], []]);
      }
    }
  });
});

test.for([
  [400, "unexpected"],
  [403, "missing-role"],
  [404, "not-found"],
  [429, "throttled"],
] as const)("a refusal with %i is not repeated", async ([status, kind]) => {
  const { client, sent } = scriptedClient([new Response("", { status }), json(one)]);
  expect(await failure(client.get(thingsEndpoint, undefined, caller))).toMatchObject({ kind, status });
  expect(sent).toHaveLength(1);
});

describe("a token that is refused", () => {
  test("is replaced by a fresh one once, and what it was asked with is asked again", async () => {
    const { client, sent, asked } = scriptedClient([new Response("", { status: 401 }), json(one)]);
    await client.get(thingsEndpoint, undefined, caller);
    expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer token-1", "Bearer token-2"]);
    expect(asked).toHaveLength(2);
    expect(sent[0]?.headers.get("client-request-id")).not.toBeNull();
  });

  test("twice is refused, and that is said", async () => {
    const fresh: boolean[] = [];
    const answers = [1, 2, 3].map(() => new Response("", { status: 401 }));
    const { client, sent } = scriptedClient(answers, {
      async token(about, _scopes, wanted) {
        fresh.push(wanted);
        return { token: "token", tenantId: about.tenantId };
      },
    });
    expect(await failure(client.get(thingsEndpoint, undefined, caller))).toMatchObject({ kind: "signed-out" });
    expect(sent).toHaveLength(2);
    expect(fresh).toEqual([false, true]);
  });
});

describe("an end before the answer", () => {
  test("an abort is said to be one, and not repeated", async () => {
    const { client, sent } = scriptedClient([silence]);
    const abort = new AbortController();
    const call = failure(client.get(thingsEndpoint, undefined, caller, { signal: abort.signal }));
    await vi.waitUntil(() => sent.length === 1);
    abort.abort();
    expect(await call).toEqual({ kind: "cancelled" });
    expect(sent).toHaveLength(1);
  });

  test("a call that is aborted already is not made again", async () => {
    const { client, sent } = scriptedClient([silence]);
    const call = client.get(thingsEndpoint, undefined, caller, { signal: AbortSignal.abort() });
    expect(await failure(call)).toEqual({ kind: "cancelled" });
    expect(sent).toHaveLength(1);
  });

  test("thirty seconds of silence count as no connection, and are tried again", async () => {
    const limits: AbortController[] = [];
    const asked = vi.spyOn(AbortSignal, "timeout").mockImplementation(() => {
      const limit = new AbortController();
      limits.push(limit);
      return limit.signal;
    });
    const { client, sent } = scriptedClient([silence, json(one)]);
    const call = client.get(thingsEndpoint, undefined, caller);
    await vi.waitUntil(() => sent.length === 1);
    expect(asked).toHaveBeenCalledWith(30_000);
    limits[0]?.abort(new DOMException("late", "TimeoutError"));
    await call;
    expect(sent).toHaveLength(2);
  });

  test("silence to the last is no connection", async () => {
    vi.spyOn(AbortSignal, "timeout").mockImplementation(() => AbortSignal.abort(new DOMException("", "TimeoutError")));
    const { client, sent } = scriptedClient([silence, silence, silence, json(one)]);
    expect(await failure(client.get(thingsEndpoint, undefined, caller))).toMatchObject({
      kind: "offline",
      code: "TimeoutError",
    });
    expect(sent).toHaveLength(3);
  });
});
