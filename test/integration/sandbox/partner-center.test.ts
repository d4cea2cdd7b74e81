import { beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../../sandbox/sandbox.ts";
import { createVisitor, type Visitor } from "../../sandbox/visitor.ts";
import { customerId, partnerId, thirtyCustomers } from "../../sandbox/worlds/index.ts";

const id = "5a4db0c5-0001-4000-8000-000000000001";
const redirectUri = "https://sandbox-extension.chromiumapp.org/";
const api = "https://api.partnercenter.microsoft.com";
const scope = `${api}/user_impersonation`;
const mina = "mina.han@adatum.example";

type Link = { uri: string; headers: { key: string; value: string }[] };
type Collection = { totalCount: number; items: Record<string, unknown>[]; links?: { next?: Link } };

let sandbox: Sandbox;
let visitor: Visitor;
let token: string;

beforeEach(async () => {
  const now = Date.UTC(2026, 10, 22, 12);
  const client = { id, redirectUris: () => [redirectUri] };
  sandbox = createSandbox({ world: thirtyCustomers(now), clock: () => now, client });
  visitor = createVisitor(sandbox, { id, redirectUri });
  token = await visitor.token(mina, "organizations", scope);
});

const ask = async <Body = Record<string, unknown>>(path: string, bearer = token): Promise<Body> => {
  const response = await visitor.ask(`${api}/v1${path}`, bearer);
  expect(response.status).toBe(200);
  return (await response.json()) as Body;
};

const refusal = async (path: string, bearer: string | undefined = token): Promise<string> => {
  const response = await visitor.ask(`${api}/v1${path}`, bearer);
  const body = (await response.json()) as { code: string | number };
  return `${response.status} ${body.code}`;
};

describe("who may ask", () => {
  test("nobody without a token, or with one for another API or another tenant", async () => {
    expect(await (await visitor.ask(`${api}/v1/customers`, undefined)).json()).toMatchObject({ code: 800001 });
    const graph = await visitor.token(mina, "organizations", "https://graph.microsoft.com/User.Read");
    expect(await refusal("/customers", graph)).toBe("401 900420");
    const customer = await visitor.token(mina, customerId(1), scope);
    expect(await refusal("/customers", customer)).toBe("403 900308");
    sandbox.tokens.expireAccess();
    expect(await refusal("/customers")).toBe("401 900421");
  });

  test("no agent without a Partner Center role", async () => {
    const sam = createVisitor(sandbox, { id, redirectUri });
    expect(await refusal("/customers", await sam.token("sam.okafor@adatum.example", "organizations", scope))).toBe(
      "403 900308",
    );
  });
});

describe("customers", () => {
  test("come in pages; the way on is in a header of the link", async () => {
    const names: unknown[] = [];
    let page = await ask<Collection>("/customers?size=500");
    let pages = 1;
    expect(page.totalCount).toBe(26);
    while (page.links?.next) {
      names.push(...page.items.map((row) => row["id"]));
      const { uri, headers } = page.links.next;
      const given = Object.fromEntries(headers.map(({ key, value }) => [key, value]));
      const response = await visitor.ask(`${api}/v1${uri}`, token, { headers: given });
      page = (await response.json()) as Collection;
      pages += 1;
    }
    names.push(...page.items.map((row) => row["id"]));
    expect(pages).toBe(3);
    expect(new Set(names).size).toBe(26);
    expect(names).not.toContain(customerId(22));
    expect(names).not.toContain(customerId(28));
  });

  test("do not go on without the token in the header", async () => {
    expect(await refusal("/customers?size=10&seekOperation=Next")).toBe("400 3000");
  });

  test("are found by the beginning of name or domain, and by nothing else", async () => {
    const filter = (Field: string, Value: string, Operator = "starts_with"): string =>
      `/customers?size=0&filter=${encodeURIComponent(JSON.stringify({ Field, Value, Operator }))}`;
    expect((await ask<Collection>(filter("CompanyName", "cont"))).items).toHaveLength(2);
    expect((await ask<Collection>(filter("Domain", "fabrikaminc"))).items).toHaveLength(1);
    expect((await ask<Collection>(filter("IndirectReseller", "b0000000-0001"))).items).toHaveLength(1);
    expect(await refusal(filter("CompanyName", "cont", "contains"))).toBe("400 3000");
  });

  test("tell more of themselves where access has been delegated", async () => {
    expect(await ask(`/customers/${customerId(1)}`)).toMatchObject({
      allowDelegatedAccess: true,
      customDomains: ["contoso-west.example", "contoso-west.onmicrosoft.com"],
      companyProfile: { email: "office@contoso-west.example" },
    });
    const closed = await ask(`/customers/${customerId(16)}`);
    expect(closed).not.toHaveProperty("customDomains");
    expect(closed["companyProfile"]).not.toHaveProperty("email");
  });

  test("without a transaction are not found, though GDAP works", async () => {
    expect(await refusal(`/customers/${customerId(22)}`)).toBe("404 60003");
    expect(await refusal(`/customers/${customerId(22)}/servicerequests`)).toBe("404 60003");
  });

  test("have subscriptions in pages, old ones with blanks in their dates", async () => {
    const page = await ask<Collection>(`/customers/${customerId(11)}/subscriptions`);
    expect(page.totalCount).toBe(12);
    expect(page.items).toHaveLength(10);
    expect(page.items[0]?.["creationDate"]).toBe("2026-08-14T12:00:00.0008266Z");
    expect(page.items[1]?.["creationDate"]).toBe("2026-08-14T12: 00: 00Z");
  });

  test("have a support contact behind a byte order mark, for old subscriptions only", async () => {
    const { items } = await ask<Collection>(`/customers/${customerId(1)}/subscriptions`);
    const contact = (row: unknown): string => `/customers/${customerId(1)}/subscriptions/${String(row)}/supportcontact`;
    expect(await refusal(contact(items[0]?.["id"]))).toBe("400 3000");
    const response = await visitor.ask(`${api}/v1${contact(items[1]?.["id"])}`, token);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(bytes.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
  });

  test("have a validation status with two shapes of refusal", async () => {
    const path = (number: number, type = "account"): string =>
      `/customers/${customerId(number)}/validationStatus?type=${type}`;
    expect(await ask(path(13))).toEqual({
      type: "account",
      status: "UnderReview",
      lastUpdateDateTime: "2026-11-22T12:00:00",
    });
    const none = await visitor.ask(`${api}/v1${path(12)}`, token);
    expect(none.status).toBe(404);
    expect(await none.json()).toMatchObject({ code: 600074, errorName: "AccountStatusNotFound", isRetryable: false });
    expect(await refusal(path(13, "order"))).toBe("400 3000");
  });

  test("have managed services that are links and no health", async () => {
    const { items } = await ask<Collection>(`/customers/${customerId(1)}/managedservices`);
    const links = items[0]?.["links"] as { serviceHealth: Link };
    expect(links.serviceHealth.uri).toContain(`CTID=${customerId(1)}&CSDEST=ServiceStatus`);
  });

  test("show their domains to roles that may see them", async () => {
    expect(await refusal(`/customers/${customerId(1)}/customDomains`)).toBe("403 900308");
    const own = sandbox.world.partners[0]?.relationships.find(({ tenantId }) => tenantId === customerId(1));
    own?.roles.push("f2ef992c-3afb-46b9-b7cf-a126ee74c451");
    expect(await ask(`/customers/${customerId(1)}/customDomains`)).toContain("contoso-west.example");
    expect(await ask(`/customers/${customerId(1)}/organization`)).toMatchObject([{ displayName: "Contoso" }]);
  });
});

describe("service requests", () => {
  const list = `/customers/${customerId(11)}/servicerequests`;

  test("are integers in lists and words alone, with dates to match", async () => {
    const { items, totalCount } = await ask<Collection>(list);
    expect(totalCount).toBe(16);
    expect(new Set(items.map((row) => `${String(row["severity"])}${String(row["status"])}`)).size).toBe(16);
    const open = items.find((row) => row["severity"] === 1 && row["status"] === 1);
    expect(open).toMatchObject({ lastClosedDate: "0001-01-01T00:00:00", createdDate: "2026-11-16T12:00:00.000" });
    expect(open).not.toHaveProperty("notes");
    const whole = await ask(`/servicerequests/${String(open?.["id"])}`);
    expect(whole).toMatchObject({ severity: "critical", status: "open", createdDate: "2026-11-16T12:00:00.000Z" });
    expect(whole["notes"]).toEqual([
      { createdByName: "Berg", createdDate: "2026-11-22T11:00:00.000", text: "Note 1." },
    ]);
  });

  test("page by offset", async () => {
    const first = await ask<Collection>(`${list}?size=100`);
    const second = await ask<Collection>(`${list}?size=100&offset=10`);
    expect([first.items.length, second.items.length]).toEqual([10, 6]);
    expect((await ask<Collection>("/servicerequests")).totalCount).toBe(17);
    expect((await ask<Collection>(`${list}?status=closed`)).totalCount).toBe(4);
  });

  const patch = (body: unknown, bearer = token): Promise<Response> =>
    visitor.ask(`${api}/v1/servicerequests/226112200099`, bearer, { method: "PATCH", body: JSON.stringify(body) });
  const attributes = { Attributes: { ObjectType: "ServiceRequest" } };

  test("take a note, a severity and a status, and keep them", async () => {
    const noted = await patch({ NewNote: { Text: "We have a trace." }, ...attributes });
    expect(await noted.json()).toMatchObject({
      status: "open",
      notes: [{ createdByName: "Han", text: "We have a trace." }, {}],
    });
    await patch({ Severity: "unknown", Status: "none", ...attributes });
    const kept = sandbox.world.partners[0]?.customers[12]?.serviceRequests[0];
    expect(kept).toMatchObject({ severity: "critical", status: "open", closedAt: undefined });
    await patch({ severity: "minimal", status: "closed", ...attributes });
    expect(kept).toMatchObject({ severity: "minimal", status: "closed" });
    expect(await ask("/servicerequests/226112200099")).toMatchObject({ lastClosedDate: "2026-11-22T12:00:00.000" });
  });

  test("refuse a body that is not one, and an id that is not there", async () => {
    expect((await patch({ NewNote: { Text: "x" } })).status).toBe(400);
    expect((await patch({ Severity: "awful", ...attributes })).status).toBe(400);
    expect((await patch("nonsense")).status).toBe(400);
    expect(await refusal("/servicerequests/1")).toBe("404 1000");
  });

  test("do not exist in China", async () => {
    const host = "https://partner.partnercenterapi.microsoftonline.cn";
    const china = createVisitor(sandbox, { id, redirectUri }, "login.partner.microsoftonline.cn");
    const bearer = await china.token(
      "lin.wei@adatumchina.partner.onmschina.cn",
      "organizations",
      `${host}/user_impersonation`,
    );
    const customers = await china.ask(`${host}/v1/customers`, bearer);
    expect(await customers.json()).toMatchObject({ totalCount: 1, items: [{ id: customerId(30) }] });
    expect((await china.ask(`${host}/v1/customers/${customerId(30)}/servicerequests`, bearer)).status).toBe(404);
    expect((await china.ask(`${host}/v1/customers/${customerId(30)}/managedservices`, bearer)).status).toBe(404);
  });
});

describe("the partner's own", () => {
  test("profiles keep their quirks", async () => {
    expect(await ask("/profiles/support")).toMatchObject({
      profileType: " SupportProfile",
      email: "help@adatum.example",
    });
    expect(await ask("/profiles/mpn")).not.toHaveProperty("partnerName");
    expect(await ask("/profiles/mpn?mpnId=4000101")).toMatchObject({ partnerName: "First Up Consultants" });
    expect(await refusal("/profiles/mpn?mpnId=9999999")).toBe("404 3000");
    expect(await ask("/profiles/organization")).toMatchObject({
      tenantId: partnerId(1),
      profileType: "OrganizationProfile",
    });
  });

  test("relationships name indirect resellers, of the partner and of a customer", async () => {
    const type = "relationship_type=IsIndirectCloudSolutionProviderOf";
    expect((await ask<Collection>(`/relationships?${type}`)).items[0]).toMatchObject({
      state: "Active",
      location: "US",
    });
    const ofCustomer = await ask<Collection>(`/customers/${customerId(13)}/relationships`);
    expect(ofCustomer.items[0]).not.toHaveProperty("state");
    expect(await refusal("/relationships?relationship_type=Friend")).toBe("400 3000");
  });

  test("domains are looked up without a body", async () => {
    const head = (name: string): Promise<Response> =>
      visitor.ask(`${api}/v1/domains/${name}`, token, { method: "HEAD" });
    expect((await head("fabrikam.example")).status).toBe(200);
    expect((await head("free.example")).status).toBe(404);
  });

  test("ids of request and correlation come back", async () => {
    const headers = { "MS-RequestId": customerId(1), "MS-CorrelationId": customerId(2) };
    const response = await visitor.ask(`${api}/v1/profiles/mpn`, token, { headers });
    expect(response.headers.get("ms-requestid")).toBe(customerId(1));
    expect(response.headers.get("ms-correlationid")).toBe(customerId(2));
    expect(sandbox.books.entries.at(-1)).toMatchObject({ requestId: customerId(1), username: mina, status: 200 });
  });
});
