import * as z from "zod/mini";

function camel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camel);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key.charAt(0).toLowerCase() + key.slice(1), camel(entry)]),
  );
}

/** A schema for answers whose keys begin with a capital or not: Partner Center writes both. */
export function camelKeys<Body>(schema: z.ZodMiniType<Body>): z.ZodMiniType<Body> {
  return z.pipe(z.pipe(z.unknown(), z.transform(camel)), schema);
}
