import { expect, test } from "vitest";
import { discoverTenant } from "../../../lib/api/entra/open-id-configuration.ts";
import { errorFacts } from "../../../lib/api/errors.ts";
import { clouds } from "../../../lib/clouds/index.ts";
import { noon } from "../../builders/clock.ts";
import { broken } from "../../builders/microsoft.ts";
import { contosoWest, domain } from "../../builders/tenants.ts";

const name = domain("contoso-west.example");

async function discover(answer: Response | Error, cloud = clouds.global) {
  const asked: { url: string; init: RequestInit | undefined }[] = [];
  const ports = {
    async fetch(input: RequestInfo | URL, init?: RequestInit) {
      asked.push({ url: new Request(input).url, init });
      if (answer instanceof Error) throw answer;
      return answer;
    },
    now: () => noon,
    id: () => "c0-ours",
  };
  const found = await discoverTenant(ports, cloud, name).catch(errorFacts);
  return { found, asked };
}

const issuer = (text: unknown): Response => Response.json({ issuer: text });

test("the tenant stands in the issuer, in any case", async () => {
  const { found, asked } = await discover(
    issuer(`https://${clouds.usgov.login}/${contosoWest.toUpperCase()}/v2.0`),
    clouds.usgov,
  );
  expect(found).toBe(contosoWest);
  expect(asked.map(({ url }) => url)).toEqual([
    `https://${clouds.usgov.login}/${name}/v2.0/.well-known/openid-configuration`,
  ]);
});

test("or in the token endpoint, where the issuer is left out or for all tenants", async () => {
  const token_endpoint = `https://${clouds.global.login}/${contosoWest}/oauth2/v2.0/token`;
  const all = `https://${clouds.global.login}/{tenantid}/v2.0`;
  for (const body of [{ token_endpoint }, { issuer: null, token_endpoint }, { issuer: all, token_endpoint }]) {
    expect((await discover(Response.json(body))).found).toBe(contosoWest);
  }
  const common = token_endpoint.replace(contosoWest, "common");
  expect((await discover(Response.json({ token_endpoint: common }))).found).toMatchObject({
    code: "issuer-without-tenant",
  });
});

test("the question says nothing of the agent and follows no redirect", async () => {
  const { asked } = await discover(issuer(`https://${clouds.global.login}/${contosoWest}/v2.0`));
  expect(asked[0]?.init).toMatchObject({ credentials: "omit", redirect: "error", referrerPolicy: "no-referrer" });
  expect(asked[0]?.init).not.toHaveProperty("headers");
});

test.for(["invalid_tenant", "invalid_request"])("%s: there is no such domain", async (error) => {
  expect((await discover(Response.json({ error }, { status: 400 }))).found).toBeUndefined();
});

test("there is no such domain by Entra's number as well, whatever its word", async () => {
  const refused = (error_codes: readonly number[]): Response =>
    Response.json({ error: "invalid_something", error_codes }, { status: 400 });
  expect((await discover(refused([90002]))).found).toBeUndefined();
  expect((await discover(refused([90033]))).found).toMatchObject({ kind: "unexpected" });
});

test.for<[what: string, answer: Response | Error, facts: object]>([
  ["another refusal", Response.json({ error: "server_error" }, { status: 400 }), { kind: "unexpected", status: 400 }],
  [
    "too many questions",
    new Response("", { status: 429, headers: { "Retry-After": "5" } }),
    { kind: "throttled", retryAt: noon + 5000 },
  ],
  ["a failure", new Response("<html>", { status: 503 }), { kind: "microsoft-down", correlationId: "c0-ours" }],
  ["no line", broken(), { kind: "offline", code: "TypeError" }],
  ["HTML", new Response("<html>"), { kind: "unexpected", code: "issuer-without-tenant" }],
  ["no issuer", Response.json({}), { kind: "unexpected", code: "issuer-without-tenant" }],
  ["an issuer for all tenants", issuer("https://login.example/{tenantid}/v2.0"), { code: "issuer-without-tenant" }],
  ["an issuer that is no address", issuer(contosoWest), { code: "issuer-without-tenant" }],
])("%s is an error, not an absence", async ([, answer, facts]) => {
  expect((await discover(answer)).found).toMatchObject(facts);
});
