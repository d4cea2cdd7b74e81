import { beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../../sandbox/sandbox.ts";
import { createVisitor, type Visitor } from "../../sandbox/visitor.ts";
import { azureSubscriptionId, customerId, thirtyCustomers } from "../../sandbox/worlds/index.ts";

const id = "5a4db0c5-0001-4000-8000-000000000001";
const redirectUri = "https://sandbox-extension.chromiumapp.org/";
const arm = "https://management.azure.com";
const scope = `${arm}/user_impersonation`;
const mina = "mina.han@adatum.example";

type Rows = { value: { name: string; properties: Record<string, unknown> }[]; nextLink?: string };

let sandbox: Sandbox;
let visitor: Visitor;
let token: string;

beforeEach(async () => {
  const now = Date.UTC(2026, 10, 22, 12);
  const client = { id, redirectUris: () => [redirectUri] };
  sandbox = createSandbox({ world: thirtyCustomers(now), clock: () => now, client });
  visitor = createVisitor(sandbox, { id, redirectUri });
  token = await visitor.token(mina, customerId(10), scope);
});

const at = (path: string, version = "2024-04-01"): string =>
  `${arm}${path}${path.includes("?") ? "&" : "?"}api-version=${version}`;

const refusal = async (response: Response): Promise<string> => {
  const { error } = (await response.json()) as { error: { code: string } };
  return `${response.status} ${error.code}`;
};

const everyPage = async (path: string): Promise<Rows["value"]> => {
  const rows: Rows["value"] = [];
  for (let url: string | undefined = at(path); url; ) {
    const page = (await (await visitor.ask(url, token)).json()) as Rows;
    rows.push(...page.value);
    url = page.nextLink;
  }
  return rows;
};

const production = `/subscriptions/${azureSubscriptionId(1)}`;
const tickets = `${production}/providers/Microsoft.Support/supportTickets`;

describe("who may ask", () => {
  test("a token for ARM, of the subscription's tenant, of a user with a role on it", async () => {
    expect(await refusal(await visitor.ask(at(tickets), undefined))).toBe("401 AuthenticationFailed");
    const graph = await visitor.token(mina, customerId(10), "https://graph.microsoft.com/User.Read");
    expect(await refusal(await visitor.ask(at(tickets), graph))).toBe("401 InvalidAuthenticationToken");
    const other = await visitor.token(mina, customerId(1), scope);
    expect(await refusal(await visitor.ask(at(tickets), other))).toBe("401 InvalidAuthenticationTokenTenant");
    const vault = `/subscriptions/${azureSubscriptionId(3)}/providers/Microsoft.Support/supportTickets`;
    expect(await refusal(await visitor.ask(at(vault), token))).toBe("403 AuthorizationFailed");
    const nowhere = `/subscriptions/${azureSubscriptionId(99)}/providers/Microsoft.Support/supportTickets`;
    expect(await refusal(await visitor.ask(at(nowhere), token))).toBe("404 SubscriptionNotFound");
    expect(await refusal(await visitor.ask(`${arm}/subscriptions`, token))).toBe("400 MissingApiVersionParameter");
    sandbox.tokens.expireAccess();
    expect(await refusal(await visitor.ask(at(tickets), token))).toBe("401 ExpiredAuthenticationToken");
  });
});

describe("what it tells", () => {
  test("subscriptions that the user may see", async () => {
    const rows = (await everyPage("/subscriptions")) as unknown as { displayName: string; state: string }[];
    expect(rows.map(({ displayName, state }) => `${displayName} ${state}`)).toEqual([
      "Trey production Enabled",
      "Trey test Warned",
    ]);
  });

  test("support tickets, in pages and by status", async () => {
    const rows = await everyPage(tickets);
    expect(rows.map(({ name }) => name)).toEqual(["trey-disk", "trey-vpn", "trey-bill", "trey-quota"]);
    expect(rows[1]?.properties).toMatchObject({
      severity: "critical",
      status: "Open",
      supportTicketId: "2611220010000102",
    });
    expect(await everyPage(`${tickets}?$filter=Status eq 'Open'`)).toHaveLength(3);
    expect((await visitor.ask(at(`${tickets}/trey-vpn`), token)).status).toBe(200);
    expect(await refusal(await visitor.ask(at(`${tickets}/none`), token))).toBe("404 ResourceNotFound");
  });

  test("service health events, in pages, seven decimals in every time", async () => {
    const rows = await everyPage(`${production}/providers/Microsoft.ResourceHealth/events`);
    expect(rows).toHaveLength(4);
    expect(rows[0]?.properties).toMatchObject({ impactStartTime: "2026-11-22T07:00:00.0008266Z", status: "Active" });
    expect(rows[2]?.properties).toMatchObject({ enableMicrosoftSupport: false });
    expect(await everyPage("/providers/Microsoft.ResourceHealth/events")).toHaveLength(4);
  });
});

describe("a new ticket", () => {
  const properties = {
    serviceId: "/providers/Microsoft.Support/services/x",
    problemClassificationId: "/providers/Microsoft.Support/services/x/problemClassifications/y",
    title: "A disk is slow",
    description: "Since noon.",
    severity: "moderate",
    advancedDiagnosticConsent: "No",
    contactDetails: { firstName: "Mina" },
  };
  const put = (path: string, body: unknown): Promise<Response> =>
    visitor.ask(at(path), token, { method: "PUT", body: JSON.stringify(body) });
  const poll = async (response: Response): Promise<Record<string, unknown>> =>
    (await (await visitor.ask(response.headers.get("azure-asyncoperation") ?? "", token)).json()) as Record<
      string,
      unknown
    >;

  test("is accepted, and there a little later", async () => {
    const accepted = await put(`${tickets}/new`, { properties });
    expect(accepted.status).toBe(202);
    expect(await poll(accepted)).toMatchObject({ status: "InProgress" });
    expect(await everyPage(tickets)).toHaveLength(4);
    expect(await poll(accepted)).toMatchObject({ status: "Succeeded" });
    expect(await everyPage(tickets)).toHaveLength(5);
  });

  test("is accepted, and fails later for the plan", async () => {
    const test2 = `/subscriptions/${azureSubscriptionId(2)}/providers/Microsoft.Support/supportTickets/new`;
    const accepted = await put(test2, { properties });
    expect(accepted.status).toBe(202);
    await poll(accepted);
    expect(await poll(accepted)).toMatchObject({ status: "Failed", error: { code: "InvalidSupportPlan" } });
  });

  test("is refused without what is required, and under a name that is taken", async () => {
    expect(await refusal(await put(`${tickets}/new`, { properties: { ...properties, title: "" } }))).toBe(
      "400 InvalidInput",
    );
    expect(await refusal(await put(`${tickets}/trey-vpn`, { properties }))).toBe("409 Conflict");
  });
});
