import { expect, test } from "vitest";
import * as z from "zod/mini";
import { type Field, fieldNames, type Shape } from "../../../../lib/pricing/editor/field.ts";
import { wholeList } from "../../../../lib/pricing/editor/list-fields.ts";
import { priceListSchema } from "../../../../lib/schemas/price-list.ts";

type Schema = {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly const?: unknown;
};

/** What no field asks for: what the file says of itself, and ids that are given once. */
const given = new Set(["format", "version", "id"]);

/** The keys of a record that the schema knows and the fields do not, and the other way round, all the way down. */
function differences(schema: Schema, shape: Shape, path: string): string[] {
  const variants = schema.oneOf ?? schema.anyOf;
  if (variants) {
    if (!("variants" in shape)) {
      // Variants that differ in nothing but their tag are one record with a choice.
      return variants.flatMap((variant) => differences(variant, shape, path));
    }
    const tags = variants.map((variant) => String(variant.properties?.[shape.key]?.const));
    const lacking = [...new Set([...tags, ...Object.keys(shape.variants)])].filter(
      (tag) => !tags.includes(tag) || !(tag in shape.variants),
    );
    const inner = variants.flatMap((variant, index) => {
      const tag = tags[index] ?? "";
      const fields = [...(shape.variants[tag]?.fields ?? []), ...shape.fields];
      return differencesOf(variant, fields, `${path}(${tag})`, [shape.key]);
    });
    return [...lacking.map((tag) => `${path}: ${tag}`), ...inner];
  }
  return differencesOf(schema, "variants" in shape ? [] : shape.fields, path, []);
}

function differencesOf(schema: Schema, fields: readonly Field[], path: string, tags: readonly string[]): string[] {
  const known = Object.keys(schema.properties ?? {}).filter((key) => !given.has(key) && !tags.includes(key));
  const asked = fields.map(({ key }) => key);
  const lacking = [...new Set([...known, ...asked])].filter((key) => !known.includes(key) || !asked.includes(key));
  const inner = fields.flatMap((field) => {
    const own = schema.properties?.[field.key];
    if (!own || !("shape" in field)) return [];
    return differences(field.kind === "list" ? (own.items ?? {}) : own, field.shape, `${path}.${field.key}`);
  });
  return [...lacking.map((key) => `${path}: ${key}`), ...inner];
}

test("the editor asks for everything that a price list may hold, and for nothing else", () => {
  const schema = z.toJSONSchema(priceListSchema, { unrepresentable: "any" }) as Schema;
  expect(differences(schema, wholeList, "list")).toEqual([]);
});

test("the comparison does find what is planted", () => {
  const schema = z.toJSONSchema(priceListSchema, { unrepresentable: "any" }) as Schema;
  const fields = wholeList.fields.filter(({ key }) => key !== "segments");
  expect(differences(schema, { fields }, "list")).toEqual(["list: segments"]);
});

test("every name of a field is used", () => {
  const used = new Set<string>();
  const walk = (shape: Shape): void => {
    const all = "variants" in shape ? Object.values(shape.variants).flatMap(({ fields }) => fields) : [];
    if ("variants" in shape) used.add(shape.tag);
    for (const field of [...shape.fields, ...all]) {
      used.add(field.name);
      if ("shape" in field) walk(field.shape);
    }
  };
  walk(wholeList);
  expect([...used].toSorted()).toEqual([...fieldNames].toSorted());
});
