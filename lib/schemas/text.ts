import * as z from "zod/mini";

/** Words that the manager writes: trimmed, not empty, no control characters, at most `most` characters. */
export function words(most: number): z.ZodMiniString {
  return z.string().check(
    z.minLength(1),
    z.maxLength(most),
    // Read by validators of all languages in the published JSON Schema, so nothing that only some know.
    z.regex(/^\S(?:[\s\S]*\S)?$/),
    z.refine((text) => !/\p{Cc}/u.test(text)),
  );
}

/** A key that other rows refer to: lower case letters, digits and hyphens, 64 at most. */
export const key = z.string().check(z.regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/));

/** A decimal number of zero or more as text: `120`, `0.5`. Twelve digits before the point and four after at most. */
export const decimal = z.string().check(z.regex(/^(?:0|[1-9]\d{0,11})(?:\.\d{1,4})?$/));

/** A share in percent from 0 to 100 as text, two decimals at most: `7.5`. */
export const percent = z.string().check(z.regex(/^(?:100(?:\.0{1,2})?|(?:0|[1-9]\d?)(?:\.\d{1,2})?)$/));

/** A whole number from `least` to `most`. */
export function whole(least: number, most: number): z.ZodMiniInt {
  return z.int().check(z.gte(least), z.lte(most));
}
