import { knownProducts, severities, supportKinds } from "../../schemas/support-scope.ts";
import type { Json } from "./json.ts";

/** What is chosen from a short list that never changes. */
export const choices = {
  by: ["ourselves", "outsourced", "resold"],
  kinds: supportKinds,
  severities,
  way: ["phone", "mail", "portal", "chat"],
  counted: ["service-hours", "clock"],
  taxPrices: ["excluded", "included"],
  days: [1, 2, 3, 4, 5, 6, 7],
  model: ["included", "per-incident", "hourly", "monthly-fee", "prepaid-pack", "surcharge", "pass-through"],
  unit: ["incidents", "hours"],
  period: ["calendar-month", "contract-month"],
  per: ["incident", "hour"],
  add: ["factor", "amount"],
  to: ["everyone", "segment", "customer"],
} as const satisfies Record<string, readonly (string | number)[]>;

export type ChoiceName = keyof typeof choices;

/** Suggestions for a field that takes other texts as well. */
export const suggested = { product: knownProducts } as const;

/** How a field is called; its words are in the catalogue. */
export const fieldNames = [
  "offers",
  "name",
  "delivery",
  "deliverer",
  "covers",
  "product",
  "kinds",
  "languages",
  "contacts",
  "way",
  "address",
  "note",
  "responseTargets",
  "severity",
  "minutes",
  "counted",
  "hours",
  "zone",
  "weekly",
  "days",
  "opens",
  "closes",
  "holidays",
  "date",
  "holiday",
  "always",
  "validFrom",
  "validTo",
  "currency",
  "tax",
  "taxPrices",
  "taxName",
  "taxRate",
  "prices",
  "model",
  "scope",
  "products",
  "severities",
  "amount",
  "rate",
  "minimumMinutes",
  "incrementMinutes",
  "fee",
  "unit",
  "count",
  "period",
  "beyond",
  "validMonths",
  "add",
  "factor",
  "passThrough",
  "segments",
  "tag",
  "customers",
  "assignments",
  "who",
  "customer",
  "offer",
  "contract",
  "from",
  "to",
  "discount",
  "statement",
  "en",
  "ko",
] as const;

export type FieldName = (typeof fieldNames)[number];

/** What is typed into a field, which decides how it is asked for and what is said when it does not fit. */
export const typedKinds = [
  "text",
  "address",
  "lines",
  "date",
  "time",
  "whole",
  "amount",
  "factor",
  "percent",
  "zone",
  "product",
  "customer",
  "wording",
] as const;

export type TypedKind = (typeof typedKinds)[number];

type Named = { readonly name: FieldName; readonly key: string; readonly optional?: true };

/** One field of the editor: where its value stands in its record, what it takes. */
export type Field = Named &
  (
    | { readonly kind: TypedKind }
    | { readonly kind: "choice" | "choices"; readonly of: ChoiceName }
    /** Chosen from what is in the list: its offers, the tags of its segments, the currencies. */
    | { readonly kind: "offer" | "tag" | "currency" }
    /** A record of its own. */
    | { readonly kind: "record"; readonly shape: Shape; readonly blank: Json }
    | { readonly kind: "list"; readonly shape: Shape; readonly blank: Json }
  );

/** What a record holds: these fields, or those of the variant that its tag names. */
export type Shape =
  | { readonly fields: readonly Field[] }
  | {
      readonly tag: FieldName;
      readonly key: string;
      readonly of: ChoiceName;
      readonly variants: Readonly<Record<string, Variant>>;
      /** Fields of all variants. */
      readonly fields: readonly Field[];
    };

export type Variant = { readonly fields: readonly Field[]; readonly blank: Readonly<Record<string, Json>> };

/** The fields of a record of a shape; a tag that is none has no fields of its own. */
export function fieldsOf(shape: Shape, tag: string): readonly Field[] {
  if (!("variants" in shape)) return shape.fields;
  const variant = Object.hasOwn(shape.variants, tag) ? shape.variants[tag] : undefined;
  return [...(variant?.fields ?? []), ...shape.fields];
}
