import { beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../../sandbox/sandbox.ts";
import { createVisitor, type Visitor } from "../../sandbox/visitor.ts";
import { customerId, thirtyCustomers } from "../../sandbox/worlds/index.ts";

const id = "5a4db0c5-0001-4000-8000-000000000001";
const redirectUri = "https://sandbox-extension.chromiumapp.org/";

let now = Date.UTC(2026, 10, 22, 12);
let sandbox: Sandbox;
let visitor: Visitor;

beforeEach(() => {
  now = Date.UTC(2026, 10, 22, 12);
  const client = { id, redirectUris: () => [redirectUri] };
  sandbox = createSandbox({ world: thirtyCustomers(now), clock: () => now, client });
  visitor = createVisitor(sandbox, { id, redirectUri });
});

describe("discovery", () => {
  const discover = async (host: string, name: string): Promise<Response> =>
    visitor.ask(`https://${host}/${name}/v2.0/.well-known/openid-configuration`, undefined);

  test("tells a tenant's id by its domain, to anybody and for a day", async () => {
    const response = await discover("login.microsoftonline.com", "contoso-west.example");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("cache-control")).toBe("max-age=86400, private");
    expect(await response.json()).toMatchObject({
      issuer: `https://login.microsoftonline.com/${customerId(1)}/v2.0`,
      tenant_region_scope: "WW",
      cloud_instance_name: "microsoftonline.com",
    });
  });

  test("knows GCC, government and China by their own words", async () => {
    const gcc = await discover("login.microsoftonline.com", "citypower.example");
    expect(await gcc.json()).toMatchObject({ tenant_region_sub_scope: "GCC" });
    const gov = await discover("login.microsoftonline.us", "southridge.example");
    expect(await gov.json()).toMatchObject({ tenant_region_sub_scope: "DOD", msgraph_host: "dod-graph.microsoft.us" });
    const china = await discover("login.chinacloudapi.cn", "bluesnow.example");
    expect(await china.json()).toMatchObject({ cloud_instance_name: "partner.microsoftonline.cn" });
  });

  test("answers 400 for a name it does not know, or knows only in another cloud", async () => {
    for (const name of ["nowhere.example", "southridge.example"]) {
      const response = await discover("login.microsoftonline.com", name);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ error: "invalid_tenant", error_codes: [90002] });
    }
  });
});
