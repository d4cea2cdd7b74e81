import { describe, expect, test } from "vitest";
import { readAddress } from "../../lib/detection/address.ts";
import type { AddressReason } from "../../lib/schemas/evidence.ts";

const id = "5a0c9e71-4d2b-4e86-9f13-b7c8d6e5a402";
const other = "e83f1b6d-90a7-4c25-8d4e-2f61a3c7b958";
const nil = "00000000-0000-0000-0000-000000000000";

type Row = readonly [address: string, reason: AddressReason, named?: object];

function read(address: string): unknown {
  const { portal: _portal, cloud: _cloud, answer, ...rest } = readAddress(address) ?? { answer: "no portal" };
  return { says: answer, ...rest };
}

function wanted(reason: AddressReason, named: object | undefined): unknown {
  return { says: reason.split("-")[0], reason, ...named };
}

describe("the shell of Azure, Entra and Intune", () => {
  test.for<Row>([
    [`https://portal.azure.com/${id.toUpperCase()}/`, "names-in-path", { tenantId: id }],
    ["https://portal.azure.com/%40Margie.Example", "names-in-path", { domain: "margie.example" }],
    ["https://portal.azure.com/Margie%2EExample/?l=en.en-us#home", "names-in-path", { domain: "margie.example" }],
    ["https://portal.azure.com/#%40margie.example/resource", "names-in-hash", { domain: "margie.example" }],
    ["https://portal.azure.com/#@margie.example?x=1", "names-in-hash", { domain: "margie.example" }],
    [`https://portal.azure.com/${id}#@${id.toUpperCase()}/x`, "names-in-hash", { tenantId: id }],
    [`https://portal.azure.com/${id}#@/resource`, "names-in-path", { tenantId: id }],
    ["https://entra.microsoft.com/auth/login/@margie.example", "names-in-path", { domain: "margie.example" }],
    [`https://portal.azure.com/${id}#@${other}/x`, "silent-disagrees"],
    [`https://portal.azure.com/${id}#@margie.example/x`, "silent-disagrees"],
    ["https://portal.azure.com/margie.example/@wingtip.example", "silent-disagrees"],
    [`https://portal.azure.com/${nil}#@margie.example/x`, "silent-missing-value"],
    [`https://portal.azure.com/#@${nil}/x`, "silent-missing-value"],
    ["https://portal.azure.com/#@undefined/x", "silent-missing-value"],
    ["https://portal.azure.com/#@margie..example/x", "silent-malformed-value"],
    ["https://portal.azure.com/#@%zz/x", "silent-no-tenant"],
    ["https://portal.azure.com/@", "silent-missing-value"],
    ["https://portal.azure.com/organizations", "silent-no-tenant"],
    ["https://portal.azure.com/service-worker.js", "silent-no-tenant"],
    ["https://portal.azure.com/Content/Dynamic/margie.example", "silent-no-tenant"],
    ["https://portal.azure.com/signin/index/margie.example", "silent-no-tenant"],
    [`https://portal.azure.com/?tid=${id}&tenant=${id}&tenantId=${id}#home`, "silent-no-tenant"],
    [`https://portal.azure.com/#view/Blade/tenantId/${id}`, "silent-no-tenant"],
    ["https://portal.azure.com/#create/uri/https%3A%2F%2Fx.example%2F%23@margie.example", "silent-no-tenant"],
  ])("%s", ([address, reason, named]) => {
    expect(read(address)).toEqual(wanted(reason, named));
  });

  test.each([
    [`#@margie.example/resource/subscriptions/${other.toUpperCase()}/resourceGroups/a`, other],
    [`#@margie.example/dashboard/arm/subscriptions/${other}/x/subscriptions/${id}`, other],
    [`#view/Menu/scope/%2Fsubscriptions%2F${other}%2FresourceGroups`, other],
    [`#@/resource/subscriptions/${nil}/x`, undefined],
    ["#@/resource/subscriptions/abc", undefined],
    ["#view/Microsoft_Azure_Billing/SubscriptionsBladeV2", undefined],
    [`#@wingtip.example/blade/X/id/%252Fsubscriptions%252F${other}%252FresourceGroups%252Frg`, other],
    [`#@wingtip.example/blade/X/id/%2Fsubscriptions%2F${other}%2FresourceGroups%2Frg/name/100%`, other],
    [`#@wingtip.example/blade/X/subscriptionId/${other}`, other],
    [`wingtip.example/resource/subscriptions/${other}`, other],
    [`#@wingtip.example/blade/X/p/%7B%22subscriptionId%22%3A%22${other}%22%7D`, other],
    [`#@wingtip.example/blade/X/subscriptionIds~/%5B%22${other}%22%5D`, other],
    [`#@wingtip.example/blade/X/subscriptionGuid/${other}`, other],
    [`#@wingtip.example/blade/X/id/subscriptions:${other}`, other],
    [`#@wingtip.example/blade/X/id/\\u002fsubscriptions\\u002f${other}`, other],
    [`#@wingtip.example/blade/X/subscriptionId~/%22${other}%22`, other],
    [`#@wingtip.example/blade/X/id/${other}`, undefined],
    [`#@wingtip.example/blade/X/subscriptions/of/${other}`, undefined],
    [`#@wingtip.example/resource/subscriptions/${other}0`, undefined],
  ])("the subscription in %s", (hash, subscriptionId) => {
    expect(readAddress(`https://portal.azure.com/${hash}`)?.subscriptionId).toBe(subscriptionId);
  });
});

describe("Partner Center", () => {
  const customers = "https://partner.microsoft.com/dashboard/v2/customers";
  test.for<Row>([
    [`${customers}/${id}`, "names-in-path", { tenantId: id }],
    [`${customers}/${id}/adminrelationships/${other}-${other}`, "names-in-path", { tenantId: id }],
    [`https://partner.microsoft.com/fil-ph/Dashboard/Commerce2/Customers/${id}/x`, "names-in-path", { tenantId: id }],
    [`https://partner.microsoft.com/en-us/pcv/customers/${id}`, "names-in-path", { tenantId: id }],
    [
      `https://partner.microsoft.com/commerce/customers/${id}/subscriptions/${other}`,
      "names-in-path",
      { tenantId: id },
    ],
    [`${customers}/${nil}/account`, "silent-missing-value"],
    [`${customers}/${id.slice(0, -1)}/account`, "silent-malformed-value"],
    [`${customers}/${id}${other}`, "silent-malformed-value"],
    [`${customers}/list?customer=${id}`, "silent-no-tenant"],
    [`${customers}/indirectresellers/relationshiprequest/${id}`, "silent-no-tenant"],
    [`https://partner.microsoft.com/customers/${id}`, "silent-no-tenant"],
    [`https://partner.microsoft.com/x/y/dashboard/v2/customers/${id}`, "silent-no-tenant"],
    [`https://partner.microsoft.com/dashboard/home#/dashboard/v2/customers/${id}`, "silent-no-tenant"],
    [`https://partner.microsoft.com//dashboard/v2/customers/${id}`, "silent-no-tenant"],
    [`https://partner.microsoft.com/dashboard%2Fv2%2Fcustomers%2F${id}`, "silent-no-tenant"],
  ])("%s", ([address, reason, named]) => {
    expect(read(address)).toEqual(wanted(reason, named));
  });
});

describe("a customer that was asked for", () => {
  const admin = "https://admin.cloud.microsoft/";
  const session = "https://admin.microsoft.com/Partner/BeginClientSession.aspx";
  test.for<Row>([
    [`${admin}?DELEGATEDORG=Margie%2eexample#/users`, "claims-delegated-org", { domain: "margie.example" }],
    [`${admin}?delegatedOrg=${id}&login_hint=a%40wingtip.example`, "claims-delegated-org", { tenantId: id }],
    [
      `${admin}?delegatedOrg=margie.example&delegatedorg=MARGIE.example`,
      "claims-delegated-org",
      { domain: "margie.example" },
    ],
    [`${admin}?delegatedOrg=margie.example&delegatedOrg=wingtip.example`, "silent-doubled-value"],
    [`${admin}?delegatedOrg=margie.example&delegatedOrg=`, "silent-doubled-value"],
    [`${admin}?delegatedOrg`, "silent-missing-value"],
    [`${admin}?delegatedOrg=undefined`, "silent-missing-value"],
    [`${admin}?delegatedOrg=NULL`, "silent-missing-value"],
    [`${admin}?delegatedOrg=margie`, "silent-malformed-value"],
    [`${admin}?delegatedOrg=a%40margie.example`, "silent-malformed-value"],
    [`${admin}?delegatedOrg=https%3A%2F%2Fmargie.example`, "silent-malformed-value"],
    [`${admin}?tid=${id}&tenantId=${id}&CTID=${id}&partnerId=${id}`, "silent-no-tenant"],
    [`${admin}#/users?delegatedOrg=margie.example`, "silent-no-tenant"],
    [`${admin}?ru=https%3A%2F%2Fadmin.cloud.microsoft%2F%3FdelegatedOrg%3Dmargie.example`, "silent-no-tenant"],
    [
      `${session}?CTID=${id}&CSDEST=o365admincenter/Home#/users/:/UserDetails/${other}`,
      "claims-client-session",
      { tenantId: id },
    ],
    [
      `${session}?ctid=${id}&InitialDomain=margie.onmicrosoft.com&PrimaryDomain=margie.example`,
      "claims-client-session",
      { tenantId: id, domain: "margie.onmicrosoft.com" },
    ],
    [`${session}?CTID=${id}&InitialDomain=undefined`, "claims-client-session", { tenantId: id }],
    [
      `${session}?CTID=${id}&InitialDomain=a.example&InitialDomain=b.example`,
      "claims-client-session",
      { tenantId: id },
    ],
    [`${session}?CTID=${id}&CTID=${other}`, "silent-doubled-value"],
    [`${session}?CTID=margie.example`, "silent-malformed-value"],
    [`${session}?delegatedOrg=margie.example`, "silent-no-tenant"],
    [`https://admin.powerplatform.microsoft.com/ACCOUNT/Login/${id}/`, "claims-login-redirect", { tenantId: id }],
    ["https://admin.powerplatform.microsoft.com/account/login/", "silent-no-tenant"],
    [`https://admin.powerplatform.microsoft.com/account/login/${nil}`, "silent-missing-value"],
  ])("%s", ([address, reason, named]) => {
    expect(read(address)).toEqual(wanted(reason, named));
  });
});

describe("places for a tenant in queries, environments and hosts", () => {
  test.for<Row>([
    [`https://security.microsoft.com/incidents?a=%252Ctid%253D${other}&tid=${id}`, "names-in-query", { tenantId: id }],
    [`https://security.microsoft.com?tid=${id}culture=en-us`, "silent-malformed-value"],
    [`https://security.microsoft.com/?tid=%7B${id}%7D`, "silent-malformed-value"],
    [`https://security.microsoft.com/?tid=${nil}`, "silent-missing-value"],
    [`https://security.microsoft.com/go/https://x.example/?tid=${id}`, "silent-malformed-value"],
    ["https://app.powerbi.com/home?ctid=margie.example", "silent-malformed-value"],
    [`https://make.powerapps.com/environments/DEFAULT-${id}/home`, "names-in-environment", { tenantId: id }],
    [`https://make.powerapps.com/environments/${id}/home`, "silent-environment-only"],
    ["https://make.powerapps.com/environments/Default-/home", "silent-missing-value"],
    ["https://make.powerapps.com/environments", "silent-no-tenant"],
    [`https://apps.powerapps.com/play/e/${other}/a/${other}?tenantId=${id}`, "names-in-query", { tenantId: id }],
    [`https://apps.powerapps.com/play/e/Default-${other}/a/${other}?tenantId=${id}`, "silent-disagrees"],
    [`https://apps.powerapps.com/play/e/Default-${nil}/a/${other}?tenantId=${id}`, "silent-missing-value"],
    ["https://businesscentral.dynamics.com/Production", "silent-no-tenant"],
    ["https://margie-eu-admin.sharepoint.com/", "names-sharepoint", { sharepointName: "margie-eu" }],
    ["https://-admin.sharepoint.com/", "silent-malformed-value"],
    ["https://margie-my.sharepoint.com/", "silent-no-tenant"],
    ["https://mto.security.microsoft.com/", "many-tenants"],
    ["https://protection.office.com/", "silent-retired"],
    ["https://margie.crm4.dynamics.com/", "silent-organisation-name"],
    [`https://portal.microsoftazure.de/${id}`, "silent-cloud-closed"],
    ["https://margie-admin.sharepoint.de/", "silent-cloud-closed"],
    [
      `https://ml.azure.com/?wsid=/subscriptions/${other}/resourcegroups/a&tid=${id}`,
      "names-in-query",
      { tenantId: id, subscriptionId: other },
    ],
  ])("%s", ([address, reason, named]) => {
    expect(read(address)).toEqual(wanted(reason, named));
  });
});

describe("what is a portal's place", () => {
  test.each([
    `http://portal.azure.com/${id}`,
    `https://portal.azure.com:8443/${id}`,
    `https://user@portal.azure.com/${id}`,
    `https://:a@portal.azure.com/${id}`,
    `https://portal.azure.com./${id}`,
    `https://portal.azure.com.evil.example/${id}`,
    `https://evilportal.azure.com/${id}`,
    `https://portal.azure.com@evil.example/${id}`,
    `https://evil.example\\@portal.azure.com/${id}`,
    `blob:https://portal.azure.com/${id}`,
    `view-source:https://portal.azure.com/${id}`,
    "https://outlook.office.com/mail/",
    "https://margie-adminsharepoint.com/",
    "https://sharepoint.com/",
    "about:blank",
    "portal.azure.com",
    "",
    "\u0000",
  ])("no portal: %s", (address) => {
    expect(readAddress(address)).toBeUndefined();
  });

  test.each([
    ["https://portal．azure.com/", "azure"],
    ["HTTPS://PORTAL.AZURE.COM:443/", "azure"],
    ["https:\\\\portal.azure.com\\", "azure"],
    ["https://@portal.azure.com/", "azure"],
    ["https://admin.cloud.microsoft/exchange", "exchange-admin"],
    ["https://admin.cloud.microsoft/Exchange/", "exchange-admin"],
    ["https://admin.cloud.microsoft/exchanges", "m365-admin"],
    ["https://admin.cloud.microsoft/?#/exchange", "m365-admin"],
    ["https://admin.microsoft.com/SharePoint?x", "sharepoint-admin"],
    ["https://portal.apps.mil/sharepoint", "sharepoint-admin"],
    ["https://portal.apps.mil/adminportal", "m365-admin"],
    ["https://businesscentral.dynamics.com/", "business-central"],
    ["https://port.crm9.dynamics.com/", "dynamics365"],
    ["https://a.b.sharepoint.com.mcas.ms/", "sharepoint-admin"],
  ])("%s is %s", (address, portal) => {
    expect(readAddress(address)?.portal).toBe(portal);
  });
});
