import { expect, test } from "vitest";
import { readRequests, readRows } from "../../../lib/database/read-source.ts";
import type { ServiceRequest } from "../../../lib/schemas/service-request.ts";
import { emptyCache } from "../../builders/cache.ts";
import { noon } from "../../builders/clock.ts";
import { contosoEast, contosoWest, mina } from "../../builders/tenants.ts";

const west = { account: mina.id, cloud: mina.cloud, tenantId: contosoWest };
const others = [
  { ...west, tenantId: contosoEast },
  { ...west, account: "somebody-else" },
  { ...west, cloud: "usgov" as const },
];
const request = (source: ServiceRequest["source"], id: string): ServiceRequest => ({
  source,
  id,
  title: id,
  severity: "moderate",
  status: "open",
  createdAt: undefined,
  updatedAt: undefined,
  closedAt: undefined,
  contact: "",
});

test("a customer's requests of both sources, and nobody else's, with how each source went", async () => {
  const cache = emptyCache();
  const sync = { ...west, source: "requests", succeededAt: noon };
  await cache.requests.bulkPut([
    { ...west, ...request("azure", "2") },
    { ...west, ...request("partner-center", "1") },
    ...others.map((scope) => ({ ...scope, ...request("azure", "3") })),
  ]);
  await cache.syncs.bulkPut([sync, ...others.map((scope) => ({ ...sync, ...scope }))]);
  const { rows, syncs } = await readRequests(cache, west);
  expect(rows.map(({ id }) => id)).toEqual(["2", "1"]);
  expect(syncs).toEqual([sync, undefined]);
});

test("a tenant of which nothing is kept has no rows", async () => {
  expect(await readRows(emptyCache(), west, "messages", ["messages"])).toEqual({ rows: [], syncs: [undefined] });
});
