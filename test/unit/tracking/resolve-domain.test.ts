import { describe, expect, test } from "vitest";
import { clouds } from "../../../lib/clouds/index.ts";
import { afterWords } from "../../../lib/detection/trail.ts";
import type { AddressEvidence } from "../../../lib/schemas/evidence.ts";
import { resolveDomain } from "../../../lib/tracking/resolve-domain.ts";
import { emptyCache } from "../../builders/cache.ts";
import { day, minute, noon, stoppedClock } from "../../builders/clock.ts";
import { naming, silent, walked } from "../../builders/evidence.ts";
import { contosoWest, customer, domain, mina } from "../../builders/tenants.ts";

const name = domain("contoso-west.onmicrosoft.com");
const issuer = (tenant: string): Response => Response.json({ issuer: `https://${clouds.global.login}/${tenant}/v2.0` });
const unknown = (): Response => Response.json({ error: "invalid_tenant" }, { status: 400 });

/** A cache and a Microsoft that answers each question with `answer`. */
function setUp(answer: () => Response = () => issuer(contosoWest)) {
  const cache = emptyCache();
  const clock = stoppedClock();
  const asked: string[] = [];
  const state = { answer };
  const ports = {
    async fetch(input: RequestInfo | URL) {
      asked.push(new Request(input).url);
      return state.answer();
    },
    now: clock.now,
    id: () => "id",
  };
  const resolve = (...steps: AddressEvidence[]) =>
    resolveDomain(cache, ports, walked(...(steps.length > 0 ? steps : [naming({ domain: name })])));
  return { cache, clock, asked, state, ports, resolve };
}

describe("a domain that nobody knows", () => {
  test("is asked for in its cloud, and the answer is kept for a day", async () => {
    const { cache, clock, asked, resolve } = setUp();
    expect(await resolve()).toBe(true);
    expect(asked).toEqual([`https://${clouds.global.login}/${name}/v2.0/.well-known/openid-configuration`]);
    expect(await cache.domains.toArray()).toEqual([{ cloud: "global", domain: name, tenantId: contosoWest, at: noon }]);
    clock.pass(day - 1);
    expect(await resolve()).toBe(false);
    expect(asked).toHaveLength(1);
    clock.pass(1);
    expect(await resolve()).toBe(true);
    expect(asked).toHaveLength(2);
  });

  test("is kept for a day also where Microsoft knows no such domain", async () => {
    const { cache, clock, asked, resolve } = setUp(unknown);
    expect(await resolve()).toBe(true);
    expect(await cache.domains.toArray()).toEqual([{ cloud: "global", domain: name, at: noon }]);
    clock.pass(day - 1);
    await resolve();
    expect(asked).toHaveLength(1);
  });

  test("is asked for again a minute after a failure, not before", async () => {
    const { cache, clock, asked, state, resolve } = setUp(() => new Response("", { status: 503 }));
    expect(await resolve()).toBe(false);
    expect(await cache.domains.toArray()).toEqual([{ cloud: "global", domain: name, at: noon, failed: true }]);
    clock.pass(minute - 1);
    expect(await resolve()).toBe(false);
    expect(asked).toHaveLength(1);
    state.answer = () => issuer(contosoWest);
    clock.pass(1);
    expect(await resolve()).toBe(true);
    expect(await cache.domains.toArray()).toEqual([
      { cloud: "global", domain: name, tenantId: contosoWest, at: noon + minute },
    ]);
  });

  test("is asked for beside a tenant id too: the two may differ", async () => {
    const { asked, resolve } = setUp();
    expect(await resolve(naming({ tenantId: contosoWest, domain: name }))).toBe(true);
    expect(asked).toHaveLength(1);
  });

  test("is asked for in the login host of its own cloud, and answers for that cloud only", async () => {
    const { cache, asked, resolve } = setUp();
    await resolve(naming({ domain: name }, { cloud: "china" }));
    expect(asked).toEqual([`https://${clouds.china.login}/${name}/v2.0/.well-known/openid-configuration`]);
    expect(await cache.domains.toArray()).toMatchObject([{ cloud: "china", domain: name }]);
    expect(await resolve(naming({ domain: name }))).toBe(true);
    expect(asked).toHaveLength(2);
  });

  test("is asked for where it is remembered only", async () => {
    const { asked, resolve } = setUp();
    await resolve(naming({ domain: name }), silent());
    expect(asked).toHaveLength(1);
  });
});

describe("a domain in the page's own words", () => {
  const says = (text: string, ...steps: AddressEvidence[]) => {
    const trail = walked(...steps);
    return afterWords(trail, trail.address ?? "", { directoryName: text });
  };

  test("is asked for beside the tenant that the address names, in the address's cloud", async () => {
    const { cache, ports, asked } = setUp();
    expect(
      await resolveDomain(cache, ports, says("Fabrikam (Fabrikam.example)", naming({ tenantId: contosoWest }))),
    ).toBe(true);
    expect(asked).toEqual([`https://${clouds.global.login}/fabrikam.example/v2.0/.well-known/openid-configuration`]);
    expect(await resolveDomain(cache, ports, says("Fabrikam (fabrikam.example)", naming({ domain: name })))).toBe(true);
    expect(asked.at(-1)).toContain(name);
    expect(asked).toHaveLength(2);
  });

  test("is nothing to ask about where no tenant is named, or the words hold none", async () => {
    const { cache, ports, asked } = setUp();
    await resolveDomain(cache, ports, says("Fabrikam (fabrikam.example)", silent()));
    await resolveDomain(cache, ports, says("Fabrikam (Europe)", naming({ tenantId: contosoWest })));
    expect(asked).toEqual([]);
  });
});

describe("nobody is asked", () => {
  test.for<[what: string, evidence: AddressEvidence]>([
    ["a tenant id", naming({ tenantId: contosoWest })],
    ["a SharePoint name", naming({ sharepointName: "contoso" })],
    ["silence", silent()],
  ])("about %s", async ([, evidence]) => {
    const { cache, asked, resolve } = setUp();
    expect(await resolve(evidence)).toBe(false);
    expect([asked, await cache.domains.count()]).toEqual([[], 0]);
  });

  test("about a domain of the partner's own directory", async () => {
    const { cache, asked, resolve } = setUp();
    await cache.organizations.put({
      account: mina.id,
      cloud: mina.cloud,
      tenantId: mina.tenantId,
      name: "Adatum",
      domains: [name],
    });
    expect(await resolve()).toBe(false);
    expect(asked).toEqual([]);
  });

  test("about a customer's default domain", async () => {
    const { cache, asked, resolve } = setUp();
    await cache.customers.put({ account: mina.id, cloud: mina.cloud, ...customer(contosoWest, { domain: name }) });
    expect(await resolve()).toBe(false);
    expect(asked).toEqual([]);
  });
});
