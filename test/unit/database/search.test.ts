import { describe, expect, test } from "vitest";
import { find, pack, unpack } from "../../../lib/database/pack.ts";
import { searchCustomers } from "../../../lib/database/search.ts";
import type { Customer } from "../../../lib/schemas/customer.ts";
import { emptyCache } from "../../builders/cache.ts";
import { noon } from "../../builders/clock.ts";
import { customer, mina, partnerTenant, tenantId } from "../../builders/tenants.ts";

const idOf = (n: number): string =>
  `c${String(n).padStart(7, "0")}-00aa-4000-8000-0000000${String(n).padStart(5, "0")}`;

/** Customers by name, or by name and domain. */
function list(...given: readonly (string | readonly [string, string])[]): Customer[] {
  return given.map((entry, at) => {
    const [name, domain] = typeof entry === "string" ? [entry, `d${at}.example`] : entry;
    return customer(tenantId(idOf(at)), { name, domain });
  });
}

/** The names that are found, the best first. */
function search(customers: readonly Customer[], typed: string, limit = 20): string[] {
  const names = new Map(customers.map((entry) => [entry.tenantId, entry.name]));
  return find(unpack(pack(customers)), typed, limit).ids.map((id) => names.get(id) ?? "");
}

describe("the order of what is found", () => {
  test("the whole name, its beginning, a word's, the domain's, the inside of either", () => {
    const customers = list(
      ["Zed Acontosox", "zed.example"],
      ["Fabrikam", "contoso-fabrikam.example"],
      ["Great Contoso", "great.example"],
      ["Contoso West", "west.example"],
      ["Contoso", "plain.example"],
      ["Northwind", "north.contoso.example"],
    );
    const found = ["Contoso", "Contoso West", "Great Contoso", "Fabrikam", "Northwind", "Zed Acontosox"];
    expect(search(customers, "contoso")).toEqual(found);
  });

  test("a whole domain or id is as good as a whole name", () => {
    const customers = list(["Alpha", "alpha.example"], ["alpha.example consulting", "other.example"]);
    expect(search(customers, "Alpha.Example")).toEqual(["Alpha", "alpha.example consulting"]);
    expect(search(customers, idOf(1).toUpperCase())).toEqual(["alpha.example consulting"]);
  });

  test("half a tenant id, its beginning, its end and its middle", () => {
    const customers = list("One", "Two", "Three");
    expect(search(customers, "c0000002-00aa")).toEqual(["Three"]);
    expect(search(customers, "000000000001")).toEqual(["Two"]);
    expect(search(customers, "-00aa-4000-")).toHaveLength(3);
  });

  test("of equals by name, numbers by their size", () => {
    expect(search(list("Shop 10", "Shop 9", "Shop 1"), "shop")).toEqual(["Shop 1", "Shop 9", "Shop 10"]);
  });

  test("words in any order come last", () => {
    const customers = list("Contoso of the West", "West Contoso", "Contoso East");
    expect(search(customers, "west contoso")).toEqual(["West Contoso", "Contoso of the West"]);
  });
});

describe("how it is written does not matter", () => {
  test("case, width, blanks and accents", () => {
    expect(search(list("Ｃｏｎｔｏｓｏ  Ltd"), "contoso ltd")).toHaveLength(1);
    expect(search(list("CONTOSO"), "ｃｏｎｔ")).toHaveLength(1);
    expect(search(list("Crème Brûlée GmbH"), "creme brulee")).toHaveLength(1);
    expect(search(list("Creme"), "crème")).toHaveLength(1);
  });

  test("Korean in either normal form, and a syllable that is half typed", () => {
    const customers = list("한빛바이오 주식회사", "한국전력");
    expect(search(customers, "한빛".normalize("NFD"))).toEqual(["한빛바이오 주식회사"]);
    expect(search(customers, "한비")).toEqual(["한빛바이오 주식회사"]);
    expect(search(list("한빛".normalize("NFD")), "한빛")).toHaveLength(1);
    expect(search(customers, "주식")).toEqual(["한빛바이오 주식회사"]);
  });

  test("Korean by first letters, also where the keyboard joins two", () => {
    const customers = list("한빛바이오 주식회사", "값진 소식", "Contoso");
    expect(search(customers, "ㅎㅂㅂㅇ")).toEqual(["한빛바이오 주식회사"]);
    expect(search(customers, "ㅎㅂㅂㅇㅇㅈㅅ")).toEqual(["한빛바이오 주식회사"]);
    expect(search(customers, "ㅎㅂㅂㅇㅇ ㅈㅅ")).toEqual(["한빛바이오 주식회사"]);
    expect(search(customers, "ㅈㅅㅎㅅ")).toEqual(["한빛바이오 주식회사"]);
    expect(search(customers, "ㄱㅈ")).toEqual(["값진 소식"]);
    expect(search(list("가수"), "ㄳ")).toEqual(["가수"]);
  });

  test("a name with a tab or a line's end breaks no other", () => {
    const customers = list("Tab\tand\nline", "Other");
    expect(search(customers, "tab and line")).toEqual(["Tab\tand\nline"]);
    expect(search(customers, "other")).toEqual(["Other"]);
  });
});

test("no more than asked for, and how many there are", () => {
  const customers = Array.from({ length: 500 }, (_, at) => customer(tenantId(idOf(at)), { name: `Shop ${at}` }));
  const packed = unpack(pack(customers));
  expect(find(packed, "shop", 7)).toMatchObject({ ids: { length: 7 }, total: 500 });
  expect(find(packed, "", 7)).toMatchObject({ ids: { length: 7 }, total: 500 });
  expect(find(packed, "nobody", 7)).toEqual({ ids: [], total: 0 });
  expect(find(unpack(pack([])), "shop", 7)).toEqual({ ids: [], total: 0 });
});

describe("the list in the database", () => {
  const scope = { account: mina.id, cloud: mina.cloud };

  test("is searched as it is, each account's own", async () => {
    const cache = emptyCache();
    const [first, second] = list("Contoso", "Contoso of another agent");
    if (!first || !second) throw new Error("two customers are made above");
    await cache.customers.bulkPut([
      { ...scope, ...first },
      { ...scope, account: "somebody.else", ...second },
    ]);
    const { rows, total } = await searchCustomers(cache, mina, "cont", 9);
    expect([rows.map(({ name }) => name), total]).toEqual([["Contoso"], 1]);
    await cache.customers.put({ ...scope, ...first, name: "Fabrikam" });
    expect((await searchCustomers(cache, mina, "cont", 9)).rows).toEqual([]);
  });

  test("is packed with each fetch, and read anew after the next", async () => {
    const cache = emptyCache();
    const fetched = async (at: number, ...names: string[]): Promise<void> => {
      const customers = list(...names);
      await cache.customers.clear();
      await cache.customers.bulkPut(customers.map((entry) => ({ ...scope, ...entry })));
      await cache.packs.put({ ...scope, text: pack(customers) });
      await cache.syncs.put({ ...scope, tenantId: partnerTenant, source: "customers", succeededAt: at });
    };
    await fetched(noon, "Contoso");
    expect((await searchCustomers(cache, mina, "con", 9)).rows).toHaveLength(1);
    expect((await searchCustomers(cache, mina, "con", 9)).rows).toHaveLength(1);
    await fetched(noon + 1, "Fabrikam", "Conifer");
    expect((await searchCustomers(cache, mina, "", 9)).rows.map(({ name }) => name)).toEqual(["Conifer", "Fabrikam"]);
  });
});
