import type { AddressReading } from "../../schemas/evidence.ts";
import { type Accepts, readingOf, readSlot, type Slot } from "./slot.ts";

/** Every value of a query parameter, whatever the case of its name. Parameters inside the hash do not count. */
export function values(url: URL, name: string): string[] {
  if (url.search === "") return [];
  const found: string[] = [];
  for (const [key, value] of url.searchParams) if (key.toLowerCase() === name) found.push(value);
  return found;
}

/**
 * Reads a tenant from the query parameter `name` (given in lower case). A parameter that stands there twice must say the same
 * twice; `undefined` where it is not there.
 */
export function readParameter(url: URL, name: string, accepts: Accepts): Slot {
  const [first, ...others] = values(url, name);
  if (first === undefined) return undefined;
  if (others.some((other) => other.toLowerCase() !== first.toLowerCase())) return "silent-doubled-value";
  return readSlot(first, accepts);
}

/** The reading of a portal whose pages carry their tenant in one query parameter. */
export function readQuery(url: URL, name: string, accepts: Accepts): AddressReading {
  return readingOf(readParameter(url, name, accepts), "names", "names-in-query");
}
