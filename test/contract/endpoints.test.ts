import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { parseBody } from "../../lib/api/body.ts";
import { type Endpoint, existsIn, scopesOf, serviceHost } from "../../lib/api/endpoint.ts";
import { endpoints } from "../../lib/api/index.ts";
import { clouds } from "../../lib/clouds/index.ts";
import { day, noon } from "../builders/clock.ts";
import { atSandbox, tokenOf } from "../builders/sandbox.ts";
import { contosoWest, partnerTenant } from "../builders/tenants.ts";
import { azureSubscriptionId } from "../sandbox/worlds/azure.ts";
import { busyContoso } from "../sandbox/worlds/busy-contoso.ts";

/** An endpoint whose input and body are not known to the type checker. */
type Any = Endpoint<unknown, unknown>;

/** What fills the paths of endpoints that take something, by their id. */
const inputs: Readonly<Record<string, unknown>> = {
  "arm.health-events": { subscriptionId: azureSubscriptionId(1), since: noon - day },
  "arm.support-ticket": { subscriptionId: azureSubscriptionId(1), name: "disk" },
  "arm.support-ticket-change": {
    subscriptionId: azureSubscriptionId(1),
    name: "disk",
    change: { severity: "critical" },
  },
  "arm.support-tickets": azureSubscriptionId(1),
  "arm.ticket-message": {
    subscriptionId: azureSubscriptionId(1),
    ticket: "disk",
    name: "5eed0000-0009-4000-8000-000000000009",
    subject: "A disk is slow",
    text: "We sent the trace.",
    sender: "mina.han@adatum.example",
  },
  "arm.ticket-messages": { subscriptionId: azureSubscriptionId(1), name: "disk" },
  "graph.service-management-details": contosoWest,
  "graph.tenant-information": { domain: "contoso-west.example" },
  "partner-center.customer": contosoWest,
  "partner-center.customer-resellers": contosoWest,
  "partner-center.customers": { field: "CompanyName", startsWith: "Cont" },
  "partner-center.indirect-resellers": "IsIndirectCloudSolutionProviderOf",
  "partner-center.managed-services": contosoWest,
  "partner-center.mpn-profile": "4100001",
  "partner-center.service-request": "615000000000001",
  "partner-center.service-request-change": { id: "615000000000001", change: { note: "We sent the trace." } },
  "partner-center.service-requests": contosoWest,
  "partner-center.subscriptions": contosoWest,
};

const all = endpoints.map((endpoint) => endpoint as unknown as Any);
const fileOf = ({ id }: Any): URL => new URL(`../fixtures/${id}.json`, import.meta.url);
const cloud = clouds.global;
/** What Graph answers to the partner's own tenant only. */
const delegation = "/tenantRelationships/";

function pathOf(endpoint: Any): string {
  if (endpoint.path.length > 0) {
    expect(Object.keys(inputs), `inputs here say nothing for the path of ${endpoint.id}`).toContain(endpoint.id);
  }
  return endpoint.path(inputs[endpoint.id]);
}

/** Every count of unreadable rows below a value, and every list of rows. */
function listsIn(value: unknown): { rows: number; unreadable: number }[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.values(value).flatMap(listsIn);
  const { rows, unreadable } = value as { rows?: unknown; unreadable?: unknown };
  return Array.isArray(rows) && typeof unreadable === "number" ? [{ rows: rows.length, unreadable }, ...below] : below;
}

test("every endpoint has an id of its own, which begins with its service", () => {
  const ids = all.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(1);
  expect(ids).toEqual([...new Set(ids)]);
  for (const { id, service } of all) expect(id).toMatch(new RegExp(`^${service}\\.[a-z]+(?:-[a-z]+)*$`));
});

test("every endpoint that a file below lib/api holds stands on the list", async () => {
  const folder = fileURLToPath(new URL("../../lib/api", import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => /[/\\].+\.ts$/.test(path));
  const modules: object[] = await Promise.all(files.map((path) => import(pathToFileURL(join(folder, path)).href)));
  const exported: unknown[] = modules.flatMap((module) => Object.values(module));
  const found = exported.filter((value) => typeof value === "object" && value !== null && "permissions" in value);
  expect(new Set(found)).toEqual(new Set(endpoints));
});

test.for(all)("$id is documented by Microsoft, and was looked at within a year", ({ docs, verifiedOn }) => {
  expect(docs).toMatch(/^https:\/\/learn\.microsoft\.com\/[a-z0-9/-]+$/);
  expect(verifiedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  const age = Date.now() - Date.parse(verifiedOn);
  expect(age, "a day in the future").toBeGreaterThan(-day);
  expect(age, `look at ${docs} again`).toBeLessThan(366 * day);
});

test.for(all)("$id asks for permissions by their bare names, with the host where it exists", (endpoint) => {
  expect(endpoint.permissions.length, "a call without a permission needs no client").toBeGreaterThan(0);
  for (const permission of endpoint.permissions) expect(permission).toMatch(/^[A-Za-z_.]+$/);
  for (const scope of scopesOf(endpoint, cloud)) expect(scope).toMatch(/^https:\/\/[a-z.]+\/[A-Za-z_.]+$/);
  expect(existsIn(endpoint, cloud)).toBe(true);
  expect(pathOf(endpoint)).toMatch(/^\/[^/]/);
});

test.for(all)("$id reads its fixture whole", (endpoint) => {
  const file = fileOf(endpoint);
  expect(existsSync(file), `write test/fixtures/${endpoint.id}.json with every quirk of the documented sample`).toBe(
    true,
  );
  const raw = parseBody(readFileSync(file, "utf8"));
  expect(raw, "the fixture is no JSON").toBeDefined();
  const parsed = endpoint.schema.safeParse(raw);
  expect(parsed.error?.issues ?? []).toEqual([]);
  const lists = listsIn(parsed.data);
  expect(
    lists.filter(({ unreadable }) => unreadable > 0),
    "rows of the fixture cannot be read",
  ).toEqual([]);
  if (endpoint.next) {
    expect(lists[0]?.rows, "a fixture of a collection needs rows").toBeGreaterThan(0);
    expect(
      endpoint.next(parsed.data, { path: pathOf(endpoint) })?.path,
      "a fixture of a collection needs a next page",
    ).toMatch(/^(?:https:\/)?\/./);
  }
});

test.for(all)("$id is answered by the sandbox as its schema expects", async (endpoint) => {
  const sandbox = atSandbox(busyContoso(noon));
  const ofPartner = endpoint.service === "partner-center" || endpoint.path(inputs[endpoint.id]).includes(delegation);
  const tenantId = ofPartner ? partnerTenant : contosoWest;
  const token = await tokenOf(sandbox, tenantId, scopesOf(endpoint, cloud));
  const url = `https://${serviceHost(endpoint.service, cloud)}${pathOf(endpoint)}`;
  const headers = { Authorization: `Bearer ${token}` };
  const body = endpoint.body && JSON.stringify(endpoint.body(inputs[endpoint.id]));
  const response = await sandbox.fetch(new Request(url, { method: endpoint.method, headers, ...(body && { body }) }));
  expect(response.status, `the sandbox needs a route for ${endpoint.method} ${url}`).toBeLessThan(300);
  const parsed = endpoint.schema.safeParse(parseBody(await response.text()));
  expect(parsed.error?.issues ?? []).toEqual([]);
  expect(listsIn(parsed.data).filter(({ unreadable }) => unreadable > 0)).toEqual([]);
  if (endpoint.next) expect(listsIn(parsed.data)[0]?.rows).toBeGreaterThan(0);
});

test.for(all)("$id is refused by the sandbox without a token", async (endpoint) => {
  const url = `https://${serviceHost(endpoint.service, cloud)}${pathOf(endpoint)}`;
  expect((await atSandbox().fetch(new Request(url, { method: endpoint.method }))).status).toBe(401);
});

test.for(all.filter(({ method }) => method !== "GET"))("$id, which writes, has a body", (endpoint) => {
  expect(endpoint.body?.(inputs[endpoint.id])).toBeDefined();
});
