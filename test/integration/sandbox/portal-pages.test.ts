import { beforeEach, expect, test } from "vitest";
import { portalHosts } from "../../sandbox/portals/hosts.ts";
import { createSandbox, type Sandbox } from "../../sandbox/sandbox.ts";
import { customerId, thirtyCustomers } from "../../sandbox/worlds/index.ts";

let sandbox: Sandbox;

beforeEach(() => {
  const client = { id: "5a4db0c5-0001-4000-8000-000000000001", redirectUris: () => [] };
  sandbox = createSandbox({ world: thirtyCustomers(Date.now()), client });
});

const open = (url: string): Promise<Response> => sandbox.fetch(new Request(url));

test.each(portalHosts.map(({ host }) => host))(
  "%s shows the mark, has no password field and runs no script without a nonce",
  async (host) => {
    const response = await open(`https://${host}/some/page?with=query`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-security-policy")).toMatch(/script-src 'nonce-[^']+' 'strict-dynamic'/);
    const text = await response.text();
    expect(text).toContain('<div id="sandbox" role="note">SANDBOX');
    expect(text).toContain("(SANDBOX)</title>");
    expect(text).not.toMatch(/type="?password/i);
    const nonce = /nonce-([^']+)/.exec(response.headers.get("content-security-policy") ?? "")?.[1] ?? "none";
    for (const [tag] of text.matchAll(/<script[^>]*>/g)) expect(tag).toContain(nonce);
  },
);

test("a customer's name cannot break out of the page's script", async () => {
  const partner = sandbox.world.partners[0];
  const customer = partner?.customers[0];
  if (customer) customer.tenant.name = "</script><script>alert(1)</script>";
  const text = await (await open("https://partner.microsoft.com/dashboard/v2/customers/list")).text();
  expect(text).not.toContain("<script>alert");
});

test("every cloud's portals know their own cloud's customers only", async () => {
  const global = await (await open("https://portal.azure.com/")).text();
  const gov = await (await open("https://portal.azure.us/")).text();
  expect(global).toContain(customerId(1));
  expect(global).not.toContain(customerId(28));
  expect(gov).toContain(customerId(28));
  expect(gov).toContain(customerId(29));
  expect(gov).not.toContain(customerId(1));
});

test("the old start of a delegated session leads to the admin center", async () => {
  const start = `https://admin.microsoft.com/Partner/BeginClientSession.aspx?CTID=${customerId(3)}&CSDEST=`;
  const support = await open(`${start}Support`);
  expect(support.status).toBe(302);
  expect(support.headers.get("location")).toBe("/Adminportal/Home?delegatedOrg=fabrikam.example#/support");
  expect((await open(`${start.replace(customerId(3), customerId(99))}Support`)).status).toBe(404);
});

test("the shell's bar can be late, other, changed or absent", async () => {
  Object.assign(sandbox.portals, { shellDelay: 12_345, shellShows: customerId(2), shell: "changed" });
  const text = await (await open("https://portal.azure.com/#@contoso-west.example/home")).text();
  expect(text).toMatch(/"shellDelay":12345,"shell":"changed".*"shows":\{"id":"c0000000-0002/);
  expect(text).not.toContain('"shell":"usual"');
});

test("a navigation can be answered with nothing", async () => {
  expect((await open("https://partner.microsoft.com/sandbox/no-content")).status).toBe(204);
});
