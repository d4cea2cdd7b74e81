import { describe, expect, test } from "vitest";
import { adminConsentLink, helpLinks } from "../../../lib/advice/links.ts";
import { permissions, scopeOfPermission } from "../../../lib/advice/permissions.ts";
import { clouds } from "../../../lib/clouds/index.ts";
import { calledEndpoints } from "../../builders/called-endpoints.ts";
import { contosoWest, mina } from "../../builders/tenants.ts";
import { root } from "../../tools/command.ts";

const about = {
  cloud: clouds.global,
  clientId: "5d1dec1c-0001-4000-8000-00000000c11e",
  redirectUri: "https://sidekick.chromiumapp.org/",
  partner: mina.tenantId,
  customer: contosoWest,
};

describe("the link that asks an administrator for consent", () => {
  test("leads to that customer's tenant, with the app's id, the exact scopes and where to come back", () => {
    const url = new URL(adminConsentLink(about, "customer") ?? "");
    expect(`${url.origin}${url.pathname}`).toBe(`https://login.microsoftonline.com/${contosoWest}/v2.0/adminconsent`);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: about.clientId,
      scope:
        "https://graph.microsoft.com/ServiceHealth.Read.All https://graph.microsoft.com/ServiceMessage.Read.All https://management.azure.com/user_impersonation",
      redirect_uri: about.redirectUri,
    });
  });

  test("for the partner leads home, and to whoever opens it before anybody signed in", () => {
    expect(adminConsentLink(about, "partner")).toContain(`/${mina.tenantId}/`);
    expect(adminConsentLink({ ...about, partner: undefined }, "partner")).toContain("/organizations/");
    expect(adminConsentLink(about, "partner")).toContain("api.partnercenter.microsoft.com%2Fuser_impersonation");
  });

  test("is on the cloud's own sign-in host, and asks for nothing that the cloud has not", () => {
    const link = adminConsentLink({ ...about, cloud: clouds.china }, "partner") ?? "";
    expect(new URL(link).host).toBe(clouds.china.login);
    expect(link).not.toContain("DelegatedAdminRelationship");
  });

  test.for([{ clientId: "" }, { customer: undefined }, { cloud: clouds.germany }])("is none without %o", (given) => {
    expect(adminConsentLink({ ...about, ...given }, "customer")).toBeUndefined();
  });
});

test.for([
  ["consent-needed", ["consent"]],
  ["consent-needed-partner", ["partner-consent"]],
  ["delegated-access-ended", ["relationships"]],
  ["missing-role", ["relationships"]],
  ["offline", []],
] as const)("%s is helped by %o", ([kind, whats]) => {
  expect(helpLinks(kind, about).map(({ what }) => what)).toEqual(whats);
});

describe("the app is registered with", () => {
  const nameOf = ({ service, name }: { readonly service: string; readonly name: string }): string =>
    `${service} ${name}`;
  const registered = permissions.map(nameOf).toSorted();

  test("what the endpoints that the product calls ask for, and nothing else", async () => {
    const called = await calledEndpoints(root);
    expect(called.length).toBeGreaterThan(20);
    expect(called.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["graph.health-overviews", "arm.ticket-message", "partner-center.service-request-change"]),
    );
    const asked = called.flatMap(({ service, permissions: names }) => names.map((name) => nameOf({ service, name })));
    expect(registered).toEqual([...new Set(asked)].toSorted());
  });

  test("permissions of services that the global cloud has", () => {
    expect(permissions.map((permission) => scopeOfPermission(permission, clouds.global))).not.toContain(undefined);
  });
});
