import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { itemCollection, nextOfItems, nextOfValue, rowsOf } from "../../../lib/api/collection.ts";
import type { Endpoint } from "../../../lib/api/endpoint.ts";
import { errorFacts } from "../../../lib/api/errors.ts";
import { clouds } from "../../../lib/clouds/index.ts";
import type { ErrorFacts } from "../../../lib/schemas/error-facts.ts";
import { type Answer, broken, caller, json, scriptedClient, thingsEndpoint } from "../../builders/microsoft.ts";

const host = clouds.global.graph;
const page = (ids: readonly string[], next?: string): Response =>
  json({ value: ids.map((id) => ({ id })), ...(next === undefined ? {} : { "@odata.nextLink": next }) });
const row = z.object({ id: z.string() });
const items = itemCollection(row);
const itemsEndpoint: Endpoint<undefined, z.infer<typeof items>> = {
  ...thingsEndpoint,
  service: "partner-center",
  path: () => "/v1/things?size=2",
  schema: items,
  next: nextOfItems,
};

async function walk(answers: readonly Answer[]) {
  const scripted = scriptedClient(answers);
  const ids: string[] = [];
  let facts: ErrorFacts | undefined;
  try {
    for await (const { value } of scripted.client.pages(thingsEndpoint, undefined, caller)) {
      ids.push(...value.rows.map(({ id }) => id));
    }
  } catch (error) {
    facts = errorFacts(error);
  }
  return { ...scripted, ids, facts };
}

describe("a collection", () => {
  test("is read page by page, in order", async () => {
    const { ids, sent } = await walk([
      page(["a", "b"], `https://${host}/v1.0/things?$skip=2`),
      page([], "/v1.0/things?$skip=4"),
      page(["c"]),
    ]);
    expect(ids).toEqual(["a", "b", "c"]);
    expect(sent.map(({ url }) => url.replace(`https://${host}`, ""))).toEqual([
      "/v1.0/things",
      "/v1.0/things?$skip=2",
      "/v1.0/things?$skip=4",
    ]);
  });

  test("of one page asks once, also where the next address is null or empty", async () => {
    for (const next of [null, ""]) {
      const { ids, sent } = await walk([json({ value: [{ id: "a" }], "@odata.nextLink": next })]);
      expect([ids, sent.length]).toEqual([["a"], 1]);
    }
  });

  test("repeats a page that failed in passing, and only that one", async () => {
    const { ids, sent } = await walk([page(["a"], "/v1.0/things?$skip=1"), broken(), page(["b"])]);
    expect(ids).toEqual(["a", "b"]);
    expect(sent.map(({ url }) => new URL(url).search)).toEqual(["", "?$skip=1", "?$skip=1"]);
  });

  test("that is refused halfway ends with the refusal", async () => {
    const { ids, facts } = await walk([page(["a"], "/v1.0/things?$skip=1"), new Response("", { status: 403 })]);
    expect([ids, facts]).toEqual([["a"], expect.objectContaining({ kind: "missing-role" })]);
  });

  test("stops asking when its reader does", async () => {
    const { client, sent } = scriptedClient([page(["a"], "/v1.0/things?$skip=1")]);
    const pages = client.pages(thingsEndpoint, undefined, caller);
    await pages.next();
    await pages.return(undefined);
    expect(await pages.next()).toEqual({ done: true, value: undefined });
    expect(sent).toHaveLength(1);
  });
});

describe("the token never leaves Microsoft's host", () => {
  test.for([
    "https://graph.microsoft.com.evil.example/v1.0/things",
    "https://evil.example/v1.0/things",
    `https://evil.example\\@${host}/v1.0/things`,
    `https://${host}@evil.example/v1.0/things`,
    `https://${host}:8443/v1.0/things`,
    "//evil.example/v1.0/things",
    "\\\\evil.example\\things",
    `http://${host}/v1.0/things`,
    `ftp://${host}/v1.0/things`,
    `https://agent:secret@${host}/v1.0/things`,
    `https://${clouds.usgov.graph}/v1.0/things`,
    "data:application/json,{}",
  ])("a next page at %s is refused", async (next) => {
    const { facts, sent, asked } = await walk([page(["a"], next), page(["b"])]);
    expect(facts).toMatchObject({ kind: "unexpected", code: "page-on-another-host" });
    expect([sent.length, asked.length]).toEqual([1, 1]);
  });
});

describe("pages that do not end are an error, not an endless row of calls", () => {
  const endless = async (nextOf: (count: number) => string): Promise<number> => {
    let count = 0;
    const { client } = scriptedClient([], {
      async fetch() {
        count += 1;
        return page([], nextOf(count));
      },
    });
    const all = Array.fromAsync(client.pages(thingsEndpoint, undefined, caller));
    await expect(all).rejects.toMatchObject({ facts: { kind: "unexpected", code: "endless-pages" } });
    return count;
  };

  test("where a page comes round again, at once", async () => {
    expect(await endless(() => "/v1.0/things?$skip=1")).toBe(2);
    expect(await endless((count) => `/v1.0/things?$skip=${count % 3}`)).toBe(4);
  });

  test("where there is always another", async () => {
    expect(await endless((count) => `/v1.0/things?$skip=${count}`)).toBe(10_000);
  });
});

describe("Partner Center's next page", () => {
  const token = { key: "MS-ContinuationToken", value: "AAA=" };

  test("is the address in links.next with the token among its headers", async () => {
    const links = { next: { uri: "/things?size=2&seekOperation=Next", method: "GET", headers: [token] } };
    const { client, sent } = scriptedClient([json({ items: [{ id: "a" }], links }), json({ items: [] })]);
    const pages = await Array.fromAsync(client.pages(itemsEndpoint, undefined, caller));
    expect(pages.map((body) => body.items.rows)).toEqual([[{ id: "a" }], []]);
    expect(sent.map(({ url }) => new URL(url).pathname)).toEqual(["/v1/things", "/v1/things"]);
    expect(sent.map(({ headers }) => headers.get("ms-continuationtoken"))).toEqual([null, "AAA="]);
  });

  test.for([
    ["/customers?size=40", "/v1/customers?size=40"],
    ["customers?size=40", "/v1/customers?size=40"],
    ["/v1/customers?size=40", "/v1/customers?size=40"],
    ["https://api.example/v1/customers", "https://api.example/v1/customers"],
    ["//evil.example/customers", "/v1//evil.example/customers"],
  ])("%s is asked for as %s", ([uri, path]) => {
    expect(nextOfItems({ links: { next: { uri: uri ?? "" } } })).toEqual({ path, headers: {} });
  });

  test("is none without links, without next and with null", () => {
    for (const links of [undefined, null, {}, { next: null }]) expect(nextOfItems({ links })).toBeUndefined();
  });

  test("carries the continuation token and no other header that an answer might slip in", async () => {
    const headers = [
      { key: "Authorization", value: "Bearer other" },
      { key: "ms-continuationtoken", value: "AAA=" },
      { key: "MS-RequestId", value: "r" },
      { key: "not a header", value: "\n" },
    ];
    const links = { next: { uri: "/things?seekOperation=Next", headers } };
    const { client, sent } = scriptedClient([json({ items: [], links }), json({ items: [] })]);
    await Array.fromAsync(client.pages(itemsEndpoint, undefined, caller));
    expect(sent[1]?.headers.get("authorization")).toBe("Bearer token-2");
    expect(sent[1]?.headers.get("ms-requestid")).toMatch(/^id-\d$/);
    expect(sent[1]?.headers.get("ms-continuationtoken")).toBe("AAA=");
  });
});

test("the next page of Graph and of ARM is found, the former first", () => {
  expect(nextOfValue({ "@odata.nextLink": "https://a.example/2", nextLink: "https://b.example/2" })).toEqual({
    path: "https://a.example/2",
  });
  expect(nextOfValue({ nextLink: "/subscriptions?$skiptoken=2" })).toEqual({ path: "/subscriptions?$skiptoken=2" });
  expect(nextOfValue({ "@odata.nextLink": null, nextLink: null })).toBeUndefined();
});

describe("rows", () => {
  test("that do not fit are counted and hide no other", () => {
    const read = rowsOf(row).parse([{ id: "a" }, { id: 7 }, null, "b", { id: "c", more: true }]);
    expect(read).toEqual({ rows: [{ id: "a" }, { id: "c" }], unreadable: 3 });
  });

  test("must be a list", () => {
    for (const value of [undefined, null, {}, "a"]) expect(rowsOf(row).safeParse(value).success).toBe(false);
  });
});
