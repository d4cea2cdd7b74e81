import { expect, test } from "vitest";
import { comparable, readWords } from "../../../lib/detection/words.ts";

test.for<[text: string, name: string, domain?: string]>([
  ["Contoso", "contoso"],
  ["CONTOSO (CONTOSO.COM)", "contoso", "contoso.com"],
  ["  Contoso   Ltd. ( contoso.example )  ", "contoso ltd.", "contoso.example"],
  ["Contoso (West)", "contoso (west)"],
  ["Contoso (West) (contoso-west.example)", "contoso (west)", "contoso-west.example"],
  ["(contoso.example)", "", "contoso.example"],
  ["Contoso (contoso.example) and more", "contoso (contoso.example) and more"],
  ["한빛바이오 (HANBITBIO.ONMICROSOFT.COM)", "한빛바이오", "hanbitbio.onmicrosoft.com"],
  ["ＣＯＮＴＯＳＯ", "contoso"],
  ["", ""],
])("%s", ([text, name, domain]) => {
  expect(readWords(text)).toEqual({ name, ...(domain ? { domain } : {}) });
});

test("names are compared without regard to case, width, and blanks", () => {
  expect(comparable("Ｃontoso\u00a0 Café")).toBe(comparable(" contoso  Cafe\u0301 "));
  expect(comparable("Contoso West")).not.toBe(comparable("ContosoWest"));
});

test("words without end are cut before they are looked at", () => {
  expect(readWords("x".repeat(100_000)).name).toHaveLength(256);
  expect(readWords(`${"(".repeat(200)}a.example${")".repeat(200)}`)).not.toHaveProperty("domain");
});
