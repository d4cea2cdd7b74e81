import * as z from "zod/mini";

/** Text that may be missing or null, trimmed; missing is empty. */
export const text = z.pipe(
  z.nullish(z.string()),
  z.transform((value) => value?.trim() ?? ""),
);
