// Writes public/price-list.schema.json from the price list's schema: `node test/tools/price-list-schema.ts`, then format it.
import { writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as z from "zod/mini";
import { priceListSchema } from "../../lib/schemas/price-list.ts";

export const schemaFile = fileURLToPath(new URL("../../public/price-list.schema.json", import.meta.url));

/** The published JSON Schema, as text. */
export function priceListJsonSchema(): string {
  const schema = z.toJSONSchema(priceListSchema, { target: "draft-2020-12", io: "input" });
  return `${JSON.stringify({ title: "Partner Sidekick price list", ...schema }, undefined, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) writeFileSync(schemaFile, priceListJsonSchema());
