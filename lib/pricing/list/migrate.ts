import { priceListFormat, priceListVersion } from "../../schemas/price-list.ts";

type Old = Readonly<Record<string, unknown>>;

/** What makes of a file of one version a file of the next. A migration that was published is never changed again. */
const migrations: readonly ((old: Old) => Old)[] = [
  // 0, before the first release: one wording for all languages, no segments, no format.
  ({ statement, ...rest }) => ({
    ...rest,
    format: priceListFormat,
    version: 1,
    segments: [],
    statement: typeof statement === "string" ? { en: statement } : {},
  }),
];

export type Migrated =
  | { readonly value: unknown; readonly from: number }
  | { readonly refused: "not-a-price-list" | "newer-version"; readonly version?: number };

/** Brings a file to the version of today, step by step. A newer version is refused, and nothing in it is looked at. */
export function migrate(file: unknown): Migrated {
  if (!isRecord(file)) return { refused: "not-a-price-list" };
  const { version } = file;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 0) return { refused: "not-a-price-list" };
  if (version > priceListVersion) return { refused: "newer-version", version };
  let value = file;
  for (const step of migrations.slice(version)) value = step(value);
  return { value, from: version };
}

function isRecord(value: unknown): value is Old {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
