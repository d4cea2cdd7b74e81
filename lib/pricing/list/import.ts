import * as z from "zod/mini";
import { type PriceList, priceListFormat, priceListSchema, priceListVersion } from "../../schemas/price-list.ts";
import { migrate } from "./migrate.ts";
import { type Refusal, readUntrustedJson } from "./untrusted-json.ts";

/** What is wrong with one field: its path, and a code that the catalogue of messages knows. */
export type Problem = { readonly path: readonly (string | number)[]; readonly code: ProblemCode };

export const problemCodes = [
  "wrong-type",
  "wrong-value",
  "unknown-key",
  "too-long-or-big",
  "too-short-or-small",
  "price-id-twice",
  "too-many-decimals",
  "offer-twice",
  "segment-twice",
  "unknown-offer",
] as const;

export type ProblemCode = (typeof problemCodes)[number];

export type Import =
  | { readonly ok: true; readonly list: PriceList; readonly migratedFrom?: number }
  | {
      readonly ok: false;
      readonly code: Refusal | "not-a-price-list" | "newer-version" | "invalid";
      /** The version of a file that is newer than this product. */
      readonly version?: number;
      /** The first hundred problems of an invalid file, and how many there are. */
      readonly problems?: readonly Problem[];
      readonly problemCount?: number;
    };

/** Reads a price list file, whoever wrote it. It answers with a list or with a code, and changes nothing. */
export function importPriceList(text: string): Import {
  const read = readUntrustedJson(text);
  return "refused" in read ? { ok: false, code: read.refused } : checkPriceList(read.value);
}

/** The same for a value that is read already, such as one from browser policy. */
export function checkPriceList(value: unknown): Import {
  const migrated = migrate(value);
  if ("refused" in migrated) {
    const { refused: code, version } = migrated;
    return { ok: false, code, ...(version === undefined ? {} : { version }) };
  }
  const parsed = z.safeParse(priceListSchema, migrated.value);
  if (!parsed.success) {
    const problems = problemsOf(parsed.error);
    const foreign = problems.some(({ path }) => path.length === 1 && path[0] === "format");
    if (foreign) return { ok: false, code: "not-a-price-list" };
    return { ok: false, code: "invalid", problems: problems.slice(0, 100), problemCount: problems.length };
  }
  return migrated.from === priceListVersion
    ? { ok: true, list: parsed.data }
    : { ok: true, list: parsed.data, migratedFrom: migrated.from };
}

/** The file of a price list: JSON with two spaces of indentation, ending in a line feed. */
export function exportPriceList(list: PriceList): string {
  return `${JSON.stringify({ ...list, format: priceListFormat, version: priceListVersion }, undefined, 2)}\n`;
}

/** The problems of a value that one of the price list's schemas refused; also for the fields of an editor. */
export function problemsOf({ issues }: z.core.$ZodError): Problem[] {
  return issues.map((issue) => ({
    path: issue.path.filter((part) => typeof part !== "symbol"),
    code: codeOf(issue),
  }));
}

function codeOf(issue: z.core.$ZodIssue): ProblemCode {
  switch (issue.code) {
    case "invalid_type":
      return "wrong-type";
    case "unrecognized_keys":
      return "unknown-key";
    case "too_big":
      return "too-long-or-big";
    case "too_small":
      return "too-short-or-small";
    default:
      return problemCodes.find((code) => code === issue.message) ?? "wrong-value";
  }
}
