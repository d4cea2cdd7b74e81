import { beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../../sandbox/sandbox.ts";
import { createVisitor, type Visitor } from "../../sandbox/visitor.ts";
import { customerId, partnerId, roles, thirtyCustomers } from "../../sandbox/worlds/index.ts";

const id = "5a4db0c5-0001-4000-8000-000000000001";
const redirectUri = "https://sandbox-extension.chromiumapp.org/";
const graph = "https://graph.microsoft.com";
const health = `${graph}/ServiceHealth.Read.All`;
const overviews = `${graph}/v1.0/admin/serviceAnnouncement/healthOverviews?$expand=issues`;
const mina = "mina.han@adatum.example";

type Rows = { value: Record<string, unknown>[]; "@odata.nextLink"?: string };

let now = 0;
let sandbox: Sandbox;
let visitor: Visitor;

beforeEach(() => {
  now = Date.UTC(2026, 10, 22, 12);
  const client = { id, redirectUris: () => [redirectUri] };
  sandbox = createSandbox({ world: thirtyCustomers(now), clock: () => now, client });
  visitor = createVisitor(sandbox, { id, redirectUri });
});

async function everyPage(first: string, token: string): Promise<{ rows: Rows["value"]; pages: number }> {
  const rows: Rows["value"] = [];
  let pages = 0;
  for (let url: string | undefined = first; url && pages < 20; pages += 1) {
    const response = await visitor.ask(url, token);
    expect(response.status).toBe(200);
    const body = (await response.json()) as Rows;
    rows.push(...body.value);
    url = body["@odata.nextLink"];
  }
  return { rows, pages };
}

const errorOf = async (response: Response): Promise<string> => {
  const body = (await response.json()) as { error: { code: string; innerError: Record<string, string> } };
  expect(body.error.innerError["request-id"]).toBe(response.headers.get("request-id"));
  return `${response.status} ${body.error.code}`;
};

describe("tokens", () => {
  test("without, unknown, old or for another API: 401", async () => {
    expect(await errorOf(await visitor.ask(overviews, undefined))).toBe("401 InvalidAuthenticationToken");
    expect(await errorOf(await visitor.ask(overviews, "made-up"))).toBe("401 InvalidAuthenticationToken");
    const other = await visitor.token(
      mina,
      "organizations",
      "https://api.partnercenter.microsoft.com/user_impersonation",
    );
    const refused = await visitor.ask(overviews, other);
    expect(refused.headers.get("www-authenticate")).toContain("Bearer");
    expect(await refused.clone().text()).toContain("Invalid audience");
    expect(await errorOf(refused)).toBe("401 InvalidAuthenticationToken");
    const good = await visitor.token(mina, customerId(1), health);
    expect((await visitor.ask(overviews, good)).status).toBe(200);
    now += 3_600_000;
    expect(await (await visitor.ask(overviews, good)).text()).toContain("the token is expired");
  });

  test("of another cloud are not accepted", async () => {
    const gov = createVisitor(sandbox, { id, redirectUri }, "login.microsoftonline.us");
    const token = await gov.token(
      "gwen.ortiz@adatumgov.onmicrosoft.us",
      customerId(28),
      "https://graph.microsoft.us/ServiceHealth.Read.All",
    );
    expect((await visitor.ask(overviews.replace(".com", ".us"), token)).status).toBe(200);
    expect(await (await visitor.ask(overviews, token)).text()).toContain("Invalid issuer");
  });

  test("without the permission, or of an agent without the role: 403", async () => {
    const thin = await visitor.token(mina, customerId(1), `${graph}/User.Read`);
    expect(await errorOf(await visitor.ask(overviews, thin))).toBe("403 Authorization_RequestDenied");
    for (const number of [18, 19]) {
      const token = await visitor.token(mina, customerId(number), health);
      expect(await errorOf(await visitor.ask(overviews, token))).toBe("403 Authorization_RequestDenied");
    }
    const nils = await visitor.token("nils.berg@adatum.example", customerId(19), health);
    expect((await visitor.ask(overviews, nils)).status).toBe(200);
  });

  test("a role that is dropped is missed at once", async () => {
    const token = await visitor.token(mina, customerId(1), health);
    const found = sandbox.world.partners[0]?.relationships.find(({ tenantId }) => tenantId === customerId(1));
    if (found) found.roles = [roles.directoryReaders];
    expect((await visitor.ask(overviews, token)).status).toBe(403);
  });
});

describe("service health", () => {
  test("is that of the token's tenant, whatever the question", async () => {
    const ill = await everyPage(overviews, await visitor.token(mina, customerId(1), health));
    const well = await everyPage(overviews, await visitor.token(mina, customerId(2), health));
    const issues = (rows: Rows["value"]): unknown[] => rows.flatMap((row) => row["issues"] as unknown[]);
    expect(issues(ill.rows)).toHaveLength(2);
    expect(issues(well.rows)).toHaveLength(0);
    expect(sandbox.books.of("graph.microsoft.com").map(({ tenantId }) => tenantId)).toContain(customerId(2));
  });

  test("comes in pages that end", async () => {
    const { rows, pages } = await everyPage(overviews, await visitor.token(mina, customerId(1), health));
    expect(new Set(rows.map(({ id: service }) => service)).size).toBe(9);
    expect(pages).toBe(2);
  });

  test("writes issues as live answers do, HTML and several posts included", async () => {
    const token = await visitor.token(mina, customerId(1), health);
    const { value } = (await (await visitor.ask(overviews, token)).json()) as Rows;
    expect(value[0]).toMatchObject({
      id: "Exchange",
      status: "ServiceDegradation",
      issues: [
        { id: "EX900001", classification: "Incident", isResolved: false, endDateTime: null, origin: "Microsoft" },
      ],
    });
    const issues = (value[0]?.["issues"] ?? []) as { posts: { description: { content: string } }[] }[];
    expect(issues[0]?.posts).toHaveLength(2);
    expect(issues[0]?.posts[1]?.description.content).toMatch(/<b>Current status:<\/b>/);
  });

  test("filters and orders as asked, and refuses what it does not understand", async () => {
    const token = await visitor.token(mina, customerId(6), health);
    const issues = `${graph}/v1.0/admin/serviceAnnouncement/issues`;
    const ids = async (query: string): Promise<unknown[]> =>
      (await everyPage(`${issues}?${query}`, token)).rows.map((row) => row["id"]);
    expect(await ids("$filter=classification eq 'advisory'")).toEqual(["TM900008"]);
    expect(await ids("$orderby=startDateTime desc")).toEqual(["TM900009", "MI900007", "TM900008", "IT900010"]);
    expect(await ids("$filter=isResolved eq true")).toEqual([]);
    expect((await visitor.ask(`${issues}?$filter=contains(title,'x')`, token)).status).toBe(400);
    expect((await visitor.ask(`${issues}/TM900008`, token)).status).toBe(200);
    expect((await visitor.ask(`${issues}/XX1`, token)).status).toBe(404);
  });

  test("gives a review only where one was published", async () => {
    const token = await visitor.token(mina, customerId(5), health);
    const issues = `${graph}/v1.0/admin/serviceAnnouncement/issues`;
    expect((await visitor.ask(`${issues}/MO900006/incidentReport`, token)).status).toBe(200);
    expect((await visitor.ask(`${issues}/EX900005/incidentReport`, token)).status).toBe(404);
  });

  test("has messages for those who may read messages", async () => {
    const messages = `${graph}/v1.0/admin/serviceAnnouncement/messages`;
    const wrong = await visitor.token(mina, customerId(9), health);
    expect((await visitor.ask(messages, wrong)).status).toBe(403);
    const token = await visitor.token(mina, customerId(9), `${graph}/ServiceMessage.Read.All`);
    const { rows, pages } = await everyPage(messages, token);
    expect(rows).toHaveLength(12);
    expect(pages).toBe(3);
    expect(rows[2]).toMatchObject({ severity: "Critical", actionRequiredByDateTime: "2026-12-01T12:00:00Z" });
  });

  test("allows 240 requests a minute and 800 an hour for a tenant, whoever asks", async () => {
    const tokens = [await visitor.token(mina, customerId(1), health)];
    tokens.push(
      await createVisitor(sandbox, { id, redirectUri }).token("nils.berg@adatum.example", customerId(1), health),
    );
    const ask = async (count: number): Promise<Response> => {
      let last: Response = new Response();
      for (let n = 0; n < count; n += 1) last = await visitor.ask(overviews, tokens[n % 2]);
      return last;
    };
    expect((await ask(240)).status).toBe(200);
    now += 10_000;
    const refused = await ask(1);
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("50");
    const elsewhere = await visitor.token(mina, customerId(2), health);
    expect((await visitor.ask(overviews, elsewhere)).status).toBe(200);
    for (let minute = 0; minute < 3; minute += 1) {
      now += 60_000;
      await ask(minute === 2 ? 79 : 240);
    }
    now += 60_000;
    const spent = await ask(1);
    expect(spent.status).toBe(429);
    expect(Number(spent.headers.get("retry-after"))).toBeGreaterThan(3_000);
  });
});

describe("the partner's own directory", () => {
  const gdap = `${graph}/DelegatedAdminRelationship.Read.All`;

  test("lists GDAP relationships with seven decimals and nulls", async () => {
    const token = await visitor.token(mina, "organizations", gdap);
    const url = `${graph}/v1.0/tenantRelationships/delegatedAdminRelationships`;
    const { rows } = await everyPage(url, token);
    expect(rows).toHaveLength(27);
    const of = (number: number): Record<string, unknown> | undefined =>
      rows.find((row) => (row["customer"] as { tenantId: string }).tenantId === customerId(number));
    expect(of(14)).toMatchObject({ status: "expiring", endDateTime: "2026-11-28T12:00:00.0008266Z" });
    expect(of(17)).toMatchObject({ status: "approvalPending", activatedDateTime: null, endDateTime: null });
    expect(of(16)).toBeUndefined();
    const active = await everyPage(`${url}?$filter=status eq 'active'`, token);
    expect(active.rows).toHaveLength(23);
  });

  test("lists customers and where each service of one is managed", async () => {
    const token = await visitor.token(mina, "organizations", gdap);
    const root = `${graph}/v1.0/tenantRelationships/delegatedAdminCustomers`;
    expect((await everyPage(root, token)).rows).toHaveLength(26);
    const links = await everyPage(`${root}/${customerId(22)}/serviceManagementDetails`, token);
    expect(links.rows.map((row) => row["serviceManagementUrl"])).toEqual([
      "https://entra.microsoft.com/vanarsdel.onmicrosoft.com",
      "https://lighthouse.microsoft.com",
      `https://businesscentral.dynamics.com/${customerId(22)}/admin`,
      "https://admin.cloud.microsoft/exchange?delegatedOrg=vanarsdel.onmicrosoft.com",
      "https://vanarsdel-admin.sharepoint.com",
      "https://admin.teams.microsoft.com/?delegatedOrg=vanarsdel.onmicrosoft.com",
    ]);
    expect((await visitor.ask(`${root}/${customerId(16)}/serviceManagementDetails`, token)).status).toBe(404);
  });

  test("finds a tenant by id and by domain", async () => {
    const token = await visitor.token(mina, "organizations", `${graph}/CrossTenantInformation.ReadBasic.All`);
    const root = `${graph}/v1.0/tenantRelationships/findTenantInformationBy`;
    const byId = await visitor.ask(`${root}TenantId(tenantId='${customerId(3)}')`, token);
    expect(await byId.json()).toMatchObject({ tenantId: customerId(3), defaultDomainName: "fabrikam.example" });
    const byName = await visitor.ask(`${root}DomainName(domainName='fabrikaminc.onmicrosoft.com')`, token);
    expect(await byName.json()).toMatchObject({ tenantId: customerId(3) });
    expect((await visitor.ask(`${root}DomainName(domainName='nowhere.example')`, token)).status).toBe(404);
  });

  test("has no relationships in the other clouds", async () => {
    const gov = createVisitor(sandbox, { id, redirectUri }, "login.microsoftonline.us");
    const scope = "https://graph.microsoft.us/DelegatedAdminRelationship.Read.All";
    const token = await gov.token("gwen.ortiz@adatumgov.onmicrosoft.us", "organizations", scope);
    const url = "https://graph.microsoft.us/v1.0/tenantRelationships/delegatedAdminRelationships";
    expect(await errorOf(await visitor.ask(url, token))).toBe("400 BadRequest");
  });

  test("says of itself what the permission covers", async () => {
    const ask = async (permission: string): Promise<Record<string, unknown> | undefined> => {
      const token = await visitor.token(mina, "organizations", `${graph}/${permission}`);
      return ((await (await visitor.ask(`${graph}/v1.0/organization`, token)).json()) as Rows).value[0];
    };
    expect(await ask("User.Read")).toMatchObject({ id: partnerId(1), countryLetterCode: null });
    expect(await ask("Organization.Read.All")).toMatchObject({ id: partnerId(1), countryLetterCode: "US" });
  });

  test("echoes the client's request id", async () => {
    const token = await visitor.token(mina, "organizations", `${graph}/User.Read`);
    const headers = { "client-request-id": "11111111-2222-4333-8444-555555555555" };
    const response = await visitor.ask(`${graph}/v1.0/organization`, token, { headers });
    expect(response.headers.get("client-request-id")).toBe(headers["client-request-id"]);
    expect(sandbox.books.entries.at(-1)?.requestId).toBe(headers["client-request-id"]);
  });
});
