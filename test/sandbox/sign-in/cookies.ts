/** Reads a Cookie header. */
export function parseCookies(header: string | null): ReadonlyMap<string, string> {
  const pairs = (header ?? "").split(/;\s*/).filter(Boolean);
  return new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]));
}
