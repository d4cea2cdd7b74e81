import { describe, expect, test } from "vitest";
import type { AccessToken } from "../../../lib/api/client.ts";
import { ApiError, errorFacts } from "../../../lib/api/errors.ts";
import type { Gate } from "../../../lib/api/gate.ts";
import { healthOverviewsEndpoint } from "../../../lib/api/graph/health-overviews.ts";
import { messagesEndpoint } from "../../../lib/api/graph/messages.ts";
import { clouds } from "../../../lib/clouds/index.ts";
import { minute, noon, stoppedClock } from "../../builders/clock.ts";
import { caller, json, scriptedClient, thingsEndpoint } from "../../builders/microsoft.ts";
import { contosoEast } from "../../builders/tenants.ts";

const one = { value: [] };

function recorder() {
  const passed: string[] = [];
  const closed: (readonly [string, number])[] = [];
  const gate: Gate = {
    async pass(key, allowance) {
      passed.push(`${key} ${allowance ?? "-"}`);
    },
    async close(key, until) {
      closed.push([key, until]);
    },
  };
  return { passed, closed, gate };
}

const at = (what: string): string => `${what}|global|${caller.tenantId}`;

describe("the gate", () => {
  test("hears of every try, also of those that are repeats", async () => {
    const { gate, passed } = recorder();
    const { client } = scriptedClient([new Response("", { status: 500 }), json(one)], { gate });
    await client.get(healthOverviewsEndpoint, undefined, caller);
    const pair = [`${at("sign-in")} -`, `${at("service-announcements")} service-announcements`];
    expect(passed).toEqual([...pair, ...pair]);
  });

  test("counts health and messages of a tenant together, and other things apart", async () => {
    const { gate, passed } = recorder();
    const { client } = scriptedClient([json(one), json(one), json(one)], { gate });
    await client.get(healthOverviewsEndpoint, undefined, caller);
    await client.get(messagesEndpoint, undefined, caller);
    await client.get(thingsEndpoint, undefined, { ...caller, tenantId: contosoEast });
    expect(passed.filter((key) => !key.startsWith("sign-in"))).toEqual([
      `${at("service-announcements")} service-announcements`,
      `${at("service-announcements")} service-announcements`,
      `graph|global|${contosoEast} -`,
    ]);
  });

  test("that refuses keeps the request from being made", async () => {
    const gate: Gate = {
      pass: async (key) => {
        if (key.startsWith("graph")) throw new ApiError({ kind: "throttled", code: "own-allowance", retryAt: 7 });
      },
      close: async () => {},
    };
    const { client, sent, waited } = scriptedClient([json(one)], { gate });
    await expect(client.get(thingsEndpoint, undefined, caller)).rejects.toMatchObject({ facts: { retryAt: 7 } });
    expect([sent, waited]).toEqual([[], []]);
  });

  test("is told of Microsoft's request to wait, however short, and nothing is repeated", async () => {
    const { gate, closed } = recorder();
    const answer = new Response("", { status: 429, headers: { "Retry-After": "1" } });
    const { client, sent } = scriptedClient([answer, json(one)], { gate });
    await expect(client.get(thingsEndpoint, undefined, caller)).rejects.toMatchObject({ facts: { kind: "throttled" } });
    expect([sent.length, closed]).toEqual([1, [[at("graph"), noon + 1000]]]);
  });

  test("is told where the token service asks to wait", async () => {
    const { gate, closed } = recorder();
    const { client } = scriptedClient([], {
      gate,
      token: async () => {
        throw new ApiError({ kind: "throttled", code: "AADSTS50196", retryAt: noon + minute });
      },
    });
    await expect(client.get(thingsEndpoint, undefined, caller)).rejects.toMatchObject({ facts: { kind: "throttled" } });
    expect(closed).toEqual([[at("sign-in"), noon + minute]]);
  });
});

describe("tokens", () => {
  test("of a tenant are asked for one at a time, of another at the same time, and a refusal holds up nobody", async () => {
    const asked: { tenantId: string; answer: PromiseWithResolvers<AccessToken> }[] = [];
    const { client } = scriptedClient([json(one), json(one)], {
      token: async ({ tenantId }) => {
        const answer = Promise.withResolvers<AccessToken>();
        asked.push({ tenantId, answer });
        return answer.promise;
      },
    });
    const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
    const first = client.get(thingsEndpoint, undefined, caller).catch(errorFacts);
    const second = client.get(thingsEndpoint, undefined, caller);
    const other = client.get(thingsEndpoint, undefined, { ...caller, tenantId: contosoEast });
    await settle();
    expect(asked.map(({ tenantId }) => tenantId)).toEqual([caller.tenantId, contosoEast]);
    asked[0]?.answer.reject(new ApiError({ kind: "consent-needed" }));
    expect(await first).toEqual({ kind: "consent-needed" });
    await settle();
    expect(asked).toHaveLength(3);
    asked[1]?.answer.resolve({ token: "east", tenantId: contosoEast });
    asked[2]?.answer.resolve({ token: "west", tenantId: caller.tenantId });
    await Promise.all([second, other]);
  });
});

describe("what a cloud does not have", () => {
  test.for([
    ["usgov", "delegatedAdmin"],
    ["china", "serviceRequests"],
    ["china", "supportProfile"],
  ] as const)("is not asked for, not even for a token: %s, %s", async ([cloud, needs]) => {
    const { client, sent, asked } = scriptedClient([json(one)]);
    const call = client.get({ ...thingsEndpoint, needs }, undefined, { ...caller, cloud: clouds[cloud] });
    await expect(call).rejects.toMatchObject({ facts: { kind: "not-in-this-cloud" } });
    expect([sent, asked]).toEqual([[], []]);
  });
});

test("no try begins later than a minute after the first", async () => {
  const clock = stoppedClock();
  const { client, sent, waited } = scriptedClient([new Response("", { status: 503 }), json(one)], {
    now: clock.now,
    fetch: async () => {
      clock.pass(minute);
      return new Response("", { status: 503 });
    },
  });
  await expect(client.get(thingsEndpoint, undefined, caller)).rejects.toMatchObject({ facts: { status: 503 } });
  expect([sent.length, waited]).toEqual([0, []]);
});

test("ARM gets its own names for the ids, and its correlation id is the one that is shown", async () => {
  const headers = { "x-ms-correlation-request-id": "arm-7" };
  const { client, sent } = scriptedClient([new Response("{}", { status: 403, headers })]);
  const arm = { ...thingsEndpoint, service: "arm", permissions: ["user_impersonation"] } as const;
  await expect(client.get(arm, undefined, caller)).rejects.toMatchObject({ facts: { correlationId: "arm-7" } });
  expect(sent[0]?.headers.get("x-ms-client-request-id")).toMatch(/^id-/);
  expect(sent[0]?.headers.get("client-request-id")).toBeNull();
});
