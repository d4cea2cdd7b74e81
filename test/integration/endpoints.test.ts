import { beforeEach, describe, expect, test } from "vitest";
import { newSupportTicketEndpoint } from "../../lib/api/arm/new-support-ticket.ts";
import { problemClassificationsEndpoint } from "../../lib/api/arm/problem-classifications.ts";
import { supportOperationEndpoint } from "../../lib/api/arm/support-operation.ts";
import { supportServicesEndpoint } from "../../lib/api/arm/support-services.ts";
import { supportTicketsEndpoint } from "../../lib/api/arm/support-tickets.ts";
import { type Client, createClient } from "../../lib/api/client.ts";
import type { Caller } from "../../lib/api/endpoint.ts";
import { errorFacts } from "../../lib/api/errors.ts";
import { batchEndpoint, readPart } from "../../lib/api/graph/batch.ts";
import { contractsEndpoint } from "../../lib/api/graph/contracts.ts";
import { healthOverviewsEndpoint } from "../../lib/api/graph/health-overviews.ts";
import { issuesEndpoint } from "../../lib/api/graph/issues.ts";
import { organizationEndpoint } from "../../lib/api/graph/organization.ts";
import { auditRecordsEndpoint } from "../../lib/api/partner-center/audit-records.ts";
import { customerDomainsEndpoint } from "../../lib/api/partner-center/customer-domains.ts";
import { customersEndpoint } from "../../lib/api/partner-center/customers.ts";
import { supportProfileEndpoint } from "../../lib/api/partner-center/support-profile.ts";
import { supportProfileChangeEndpoint } from "../../lib/api/partner-center/support-profile-change.ts";
import { validationStatusEndpoint } from "../../lib/api/partner-center/validation-status.ts";
import { clouds } from "../../lib/clouds/index.ts";
import type { ErrorFacts } from "../../lib/schemas/error-facts.ts";
import { day, hour, noon } from "../builders/clock.ts";
import { atSandbox, fetchOf, tokenOf } from "../builders/sandbox.ts";
import { contosoEast, contosoWest, mina, partnerTenant } from "../builders/tenants.ts";
import { wholeTicket } from "../contract/endpoint-inputs.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { busyContoso } from "../sandbox/worlds/busy-contoso.ts";

const about = (tenantId: Caller["tenantId"]): Caller => ({ account: mina.id, cloud: clouds.global, tenantId });
const [home, west, east] = [about(partnerTenant), about(contosoWest), about(contosoEast)];

let sandbox: Sandbox;
let client: Client;

beforeEach(() => {
  sandbox = atSandbox(busyContoso(noon));
  let ids = 0;
  client = createClient({
    fetch: fetchOf(sandbox),
    token: async ({ tenantId }, scopes) => ({ token: await tokenOf(sandbox, tenantId, scopes), tenantId }),
    now: () => noon,
    sleep: async () => {},
    id: () => `id-${(ids += 1)}`,
    random: () => 0,
  });
});

const refusalOf = async (asked: Promise<unknown>): Promise<ErrorFacts> => {
  const refused: unknown = await asked.then(
    () => undefined,
    (error: unknown) => error,
  );
  return errorFacts(refused);
};

describe("a ticket for Azure", () => {
  const file = () => client.write(newSupportTicketEndpoint, wholeTicket, west, { requestId: "r1" });
  const look = (operation: string | undefined) => client.get(supportOperationEndpoint, operation ?? "", west);
  const names = async () =>
    (await client.get(supportTicketsEndpoint, wholeTicket.subscriptionId, west)).value.rows.map(({ name }) => name);

  test("is filed by what the catalogue says, and is none until its operation has succeeded", async () => {
    const [service] = (await client.get(supportServicesEndpoint, undefined, west)).value.rows;
    const { value } = await client.get(problemClassificationsEndpoint, service?.name ?? "", west);
    expect(value.rows.map(({ id }) => id)).toContain(wholeTicket.problemClassificationId);
    const filed = await file();
    expect(filed.ticket).toBeUndefined();
    expect((await look(filed.operation)).state).toBe("running");
    expect(await names()).toEqual(["disk"]);
    expect((await look(filed.operation)).state).toBe("succeeded");
    expect(await names()).toEqual(["disk", wholeTicket.name]);
    expect(await refusalOf(file())).toMatchObject({ status: 409, code: "Conflict" });
  });

  test("that was taken in is refused later for the plan, and there is none", async () => {
    const [subscription] = sandbox.world.partners[0]?.customers[0]?.tenant.azure ?? [];
    if (subscription) subscription.plan = "CSP";
    const { operation } = await file();
    await look(operation);
    expect(await look(operation)).toMatchObject({ state: "failed", code: "InvalidSupportPlan" });
    expect(await names()).toEqual(["disk"]);
  });
});

describe("a batch", () => {
  test("is answered though a part is refused, each part with its own status", async () => {
    const { responses } = await client.write(
      batchEndpoint,
      [
        { id: "who", path: organizationEndpoint.path(undefined) },
        { id: "health", path: healthOverviewsEndpoint.path(undefined) },
        { id: "then", path: organizationEndpoint.path(undefined), after: ["health"] },
      ],
      west,
      { requestId: "r1" },
    );
    const parts = new Map(responses.rows.map((part) => [part.id, part]));
    expect(["who", "health", "then"].map((id) => parts.get(id)?.status)).toEqual([200, 403, 424]);
    const who = parts.get("who");
    const health = parts.get("health");
    if (!who || !health) throw new Error("a part is missing");
    expect(readPart(who, organizationEndpoint.schema, "c0", noon).value.rows[0]?.tenantId).toBe(contosoWest);
    const read = async () => readPart(health, healthOverviewsEndpoint.schema, "c0", noon);
    expect(await refusalOf(read())).toMatchObject({ kind: "missing-role", code: "Authorization_RequestDenied" });
  });

  test("of more than 20 questions is refused whole", async () => {
    const many = Array.from({ length: 21 }, (_, n) => ({ id: String(n), path: "/v1.0/organization" }));
    const facts = await refusalOf(client.write(batchEndpoint, many, west, { requestId: "r1" }));
    expect(facts).toMatchObject({ status: 400, code: "BadRequest" });
  });
});

test("issues are a page after the other, or only those that changed", async () => {
  sandbox.pageSizes.graph = 1;
  const pages = await Array.fromAsync(client.pages(issuesEndpoint, undefined, west));
  expect(pages.map(({ value }) => value.rows.map(({ id }) => id))).toEqual([["EX900001"], ["TM900002"]]);
  const { value } = await client.get(issuesEndpoint, { changedSince: noon - hour }, west);
  expect(value.rows.map(({ id }) => id)).toEqual(["EX900001"]);
});

test("contracts are the partner's, and a customer has none", async () => {
  const rows = async (caller: Caller) => (await client.get(contractsEndpoint, undefined, caller)).value.rows;
  expect((await rows(home)).map(({ tenantId }) => tenantId)).toEqual([contosoWest, contosoEast]);
  expect(await rows(west)).toEqual([]);
});

describe("Partner Center", () => {
  test("tells what was done, page by page, and refuses days that it does not keep", async () => {
    sandbox.pageSizes.partnerCenter = 1;
    const [contoso] = sandbox.world.partners[0]?.customers ?? [];
    const [order] = contoso?.subscriptions ?? [];
    if (order) order.createdAt = noon - 5 * day;
    const pages = await Array.fromAsync(client.pages(auditRecordsEndpoint, { from: noon - 9 * day }, home));
    expect(pages.flatMap(({ items }) => items.rows.map(({ customer, operation }) => [customer, operation]))).toEqual([
      [contosoWest, "add_customer"],
      [contosoEast, "add_customer"],
      [contosoWest, "create_order"],
    ]);
    const { items } = await client.get(auditRecordsEndpoint, { from: noon - 9 * day, to: noon - 2 * day }, home);
    expect(items.rows.map(({ at }) => at)).toEqual(["2026-11-17T12:00:00.000Z"]);
    const tooFar = client.get(auditRecordsEndpoint, { from: noon - 200 * day }, home);
    expect(await refusalOf(tooFar)).toMatchObject({ status: 400, code: "3000" });
  });

  test("finds the customers of an indirect reseller", async () => {
    const filter = { field: "IndirectReseller", startsWith: "4e5e0000-0001-4000-8000-000000000001" } as const;
    const { items } = await client.get(customersEndpoint, filter, home);
    expect(items.rows.map(({ tenantId }) => tenantId)).toEqual([contosoWest]);
  });

  test("has a refusal of its own shape where a customer was never looked at", async () => {
    const customer = sandbox.world.partners[0]?.customers[1];
    if (customer) customer.relationship = "advisor";
    const facts = await refusalOf(client.get(validationStatusEndpoint, contosoEast, home));
    expect(facts).toMatchObject({ kind: "not-found", code: "600074", retryable: false });
    expect(facts.detail).toContain(contosoEast);
    expect((await client.get(validationStatusEndpoint, contosoWest, home)).status).toBe("allowed");
  });

  test("gives a customer's domains to nobody without a role in its directory", async () => {
    expect(await refusalOf(client.get(customerDomainsEndpoint, contosoWest, home))).toMatchObject({
      kind: "missing-role",
      code: "900308",
    });
    expect(await refusalOf(client.get(customerDomainsEndpoint, contosoWest, east))).toMatchObject({ status: 403 });
  });

  test("takes a new support profile, and none that was made from an old one", async () => {
    const profile = { email: "help@adatum.example", telephone: "4255550199", website: "www.adatum.example" };
    const change = (ifMatch?: string) =>
      client.write(supportProfileChangeEndpoint, profile, home, { requestId: "r1", ...(ifMatch ? { ifMatch } : {}) });
    expect(await refusalOf(change("of-yesterday"))).toMatchObject({ kind: "changed-elsewhere", code: "2055" });
    expect((await client.get(supportProfileEndpoint, undefined, home)).telephone).toBe("4255550100");
    expect(await change()).toEqual({ kind: "support", ...profile });
    expect((await client.get(supportProfileEndpoint, undefined, home)).telephone).toBe("4255550199");
  });
});
