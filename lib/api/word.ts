import * as z from "zod/mini";

const written = z.nullish(z.union([z.string(), z.number()]));

/** Text that may come as a number, trimmed; missing is empty. */
export const textOrNumber = z.pipe(
  written,
  z.transform((value) => (value === null || value === undefined ? "" : String(value).trim())),
);

/**
 * A word of an enumeration that some answers write as its place in the row and others as text, in any case. A word or a number
 * that is not known is kept as it came; nothing at all is the first word.
 */
export function wordOf(words: readonly [string, ...string[]]) {
  return z.pipe(
    textOrNumber,
    z.transform((value): string => {
      if (value === "") return words[0];
      const lower = value.toLowerCase();
      const known = words.find((word) => word === lower || word.replaceAll("_", "") === lower.replaceAll(/[\s_]/g, ""));
      return known ?? (/^\d+$/.test(value) ? words[Number(value)] : undefined) ?? value;
    }),
  );
}
