import * as z from "zod/mini";

const zone = /\s*(z|[+-]\d{2}:?\d{2})$/i;
/** Date.parse would read other shapes by rules of its own, years of two digits among them. */
const shape = /^\d{4}-\d{2}-\d{2}/;
const never = "0001-01-01";

/**
 * An instant as Microsoft writes it, in ISO 8601 UTC with milliseconds. A date without zone is UTC, stray blanks are dropped,
 * seven decimals are cut; `0001-01-01` means never and, like anything unreadable, gives `undefined`.
 * @see https://learn.microsoft.com/partner-center/developer/service-request-resources (checked 2026-11-22)
 */
export function parseInstant(text: string | null | undefined): string | undefined {
  const clean = text
    ?.trim()
    .replace(/\s*([:T])\s*/gi, "$1")
    .replace(/(\.\d{3})\d+/, "$1")
    .replace(zone, "$1");
  if (!clean || !shape.test(clean) || clean.startsWith(never)) return undefined;
  const time = Date.parse(zone.test(clean) || !clean.includes(":") ? clean : `${clean}Z`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** An instant that may be missing. */
export const instant = z.pipe(z.nullish(z.string()), z.transform(parseInstant));
