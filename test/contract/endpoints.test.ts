import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { readAnswer } from "../../lib/api/answer.ts";
import { parseBody } from "../../lib/api/body.ts";
import { type Endpoint, existsIn, scopesOf, serviceHost } from "../../lib/api/endpoint.ts";
import { endpoints, openEndpoints } from "../../lib/api/index.ts";
import type { OpenEndpoint } from "../../lib/api/open-endpoint.ts";
import { clouds } from "../../lib/clouds/index.ts";
import { day, noon } from "../builders/clock.ts";
import { atSandbox, tokenOf } from "../builders/sandbox.ts";
import { contosoWest } from "../builders/tenants.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { busyContoso } from "../sandbox/worlds/busy-contoso.ts";
import { roles } from "../sandbox/worlds/roles.ts";
import type { World } from "../sandbox/worlds/world.ts";
import { asksFirst, inputs, tenantAsked } from "./endpoint-inputs.ts";

/** An endpoint whose input and body are not known to the type checker. */
type Any = Endpoint<unknown, unknown>;

type Documented = Pick<Any, "id" | "docs" | "verifiedOn">;

const all = endpoints.map((endpoint) => endpoint as unknown as Any);
const open = openEndpoints.map((endpoint) => endpoint as unknown as OpenEndpoint<unknown, unknown>);
const fileOf = ({ id }: Pick<Any, "id">): URL => new URL(`../fixtures/${id}.json`, import.meta.url);
const cloud = clouds.global;
/** Every way to ask, of which there must be one where the path takes something. */
function inputsOf({ id, path }: Pick<Any, "id" | "path">): readonly unknown[] {
  if (path.length > 0) expect(Object.keys(inputs), `the inputs say nothing for the path of ${id}`).toContain(id);
  return inputs[id] ?? [undefined];
}

const pathOf = (endpoint: Pick<Any, "id" | "path">): string => endpoint.path(inputsOf(endpoint)[0]);

/** Everything that can be asked: an endpoint, and one way to ask it. */
const questions = all.flatMap((endpoint) =>
  (inputs[endpoint.id] ?? [undefined]).map((input) => ({ id: endpoint.id, endpoint, input })),
);

/** Contoso with one of everything, and with a role in its directory that reads all of it. */
function worldOf(): World {
  const world = busyContoso(noon);
  world.partners[0]?.relationships.find(({ tenantId }) => tenantId === contosoWest)?.roles.push(roles.globalReader);
  return world;
}

/** Sends what the client would. */
async function ask(sandbox: Sandbox, endpoint: Any, input: unknown): Promise<Response> {
  const path = endpoint.path(input);
  const token = await tokenOf(sandbox, tenantAsked(endpoint.service, path), scopesOf(endpoint, cloud));
  const body = endpoint.body && JSON.stringify(endpoint.body(input));
  const headers = { Authorization: `Bearer ${token}` };
  const url = `https://${serviceHost(endpoint.service, cloud)}${path}`;
  return sandbox.fetch(new Request(url, { method: endpoint.method, headers, ...(body && { body }) }));
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
  expect([...ids, ...open.map(({ id }) => id)]).toEqual([...new Set([...ids, ...open.map(({ id }) => id)])]);
  for (const { id } of open) expect(id).toMatch(/^entra\.[a-z]+(?:-[a-z]+)*$/);
  for (const { id, service } of all) expect(id).toMatch(new RegExp(`^${service}\\.[a-z]+(?:-[a-z]+)*$`));
});

test("every endpoint that a file below lib/api holds stands on a list", async () => {
  const folder = fileURLToPath(new URL("../../lib/api", import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => /[/\\].+\.ts$/.test(path));
  const modules: object[] = await Promise.all(files.map((path) => import(pathToFileURL(join(folder, path)).href)));
  const exported: unknown[] = modules.flatMap((module) => Object.values(module));
  const found = exported.filter((value) => typeof value === "object" && value !== null && "verifiedOn" in value);
  expect(new Set(found)).toEqual(new Set([...endpoints, ...openEndpoints]));
});

test.for<Documented>([...all, ...open])(
  "$id is documented by Microsoft, and was looked at within a year",
  ({ docs, verifiedOn }) => {
    expect(docs).toMatch(/^https:\/\/learn\.microsoft\.com\/[a-z0-9/-]+$/);
    expect(verifiedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const age = Date.now() - Date.parse(verifiedOn);
    expect(age, "a day in the future").toBeGreaterThan(-day);
    expect(age, `look at ${docs} again`).toBeLessThan(366 * day);
  },
);

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
  const parsed = readAnswer(endpoint, JSON.stringify(raw), new Headers());
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

test.for(questions)("$id is answered by the sandbox as its schema expects, asked with $input", async (asked) => {
  const { endpoint, input } = asked;
  const sandbox = atSandbox(worldOf());
  const first = all.find(({ id }) => id === asksFirst[endpoint.id]);
  if (first) expect((await ask(sandbox, first, inputsOf(first)[0])).status).toBeLessThan(300);
  const response = await ask(sandbox, endpoint, input);
  const text = await response.text();
  expect(response.status, `the sandbox needs a route for ${endpoint.id}: ${text}`).toBeLessThan(300);
  const parsed = readAnswer(endpoint, text, response.headers);
  expect(parsed.error?.issues ?? []).toEqual([]);
  expect(listsIn(parsed.data).filter(({ unreadable }) => unreadable > 0)).toEqual([]);
  if (endpoint.next) expect(listsIn(parsed.data)[0]?.rows).toBeGreaterThan(0);
});

test.for(all)("$id is refused by the sandbox without a token", async (endpoint) => {
  const url = `https://${serviceHost(endpoint.service, cloud)}${pathOf(endpoint)}`;
  expect((await atSandbox().fetch(new Request(url, { method: endpoint.method }))).status).toBe(401);
});

test.for(all.filter(({ method }) => method !== "GET"))("$id, which writes, has a body", (endpoint) => {
  expect(endpoint.body?.(inputsOf(endpoint)[0])).toBeDefined();
});

test.for(open)("$id, which anybody may ask, reads its fixture whole", (endpoint) => {
  const parsed = endpoint.schema.safeParse(parseBody(readFileSync(fileOf(endpoint), "utf8")));
  expect(parsed.error?.issues ?? []).toEqual([]);
  expect(listsIn(parsed.data).filter(({ unreadable }) => unreadable > 0)).toEqual([]);
});

test.for(open)("$id is answered by the sandbox without a token as its schema expects", async (endpoint) => {
  for (const input of inputsOf(endpoint)) {
    const response = await atSandbox(worldOf()).fetch(new Request(`https://${cloud.login}${endpoint.path(input)}`));
    expect(response.status).toBe(200);
    const parsed = endpoint.schema.safeParse(parseBody(await response.text()));
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(listsIn(parsed.data).filter(({ unreadable }) => unreadable > 0)).toEqual([]);
  }
});
