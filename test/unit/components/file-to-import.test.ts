import { expect, test } from "vitest";
import { readFileToImport } from "../../../components/price-list/file-to-import.ts";
import { exportPriceList } from "../../../lib/pricing/list/import.ts";
import { priceList } from "../../builders/price-list.ts";

const list = priceList();
const file = (text: string) => ({ name: "file", size: text.length, text: async () => text });

test("a price list and assignments are read", async () => {
  expect(await readFileToImport(file(exportPriceList(list)), "list", undefined)).toMatchObject({
    what: "list",
    read: { ok: true, list },
  });
  const csv = "customer,offer,contract,from,to\ncontoso.example,Gold,,,\n";
  expect(await readFileToImport(file(csv), "assignments", list)).toMatchObject({
    what: "assignments",
    read: { ok: true },
  });
});

test("a file that is far too large is not even read", async () => {
  const huge = { name: "file", size: 2 ** 40, text: () => Promise.reject(new Error("read")) };
  expect(await readFileToImport(huge, "list", list)).toMatchObject({ what: "none", why: "too-large" });
});

test("a file that cannot be read, and assignments without a sound list, are said", async () => {
  const gone = { name: "file", size: 1, text: () => Promise.reject(new Error("gone")) };
  expect(await readFileToImport(gone, "list", list)).toMatchObject({ what: "none", why: "unreadable" });
  expect(await readFileToImport(file(""), "assignments", undefined)).toMatchObject({ why: "list-not-sound" });
});
