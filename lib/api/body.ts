const byteOrderMark = "\uFEFF";

/** A response's JSON without its byte order mark; `undefined` for an empty body, HTML, or anything else that does not parse. */
export function parseBody(text: string): unknown {
  const clean = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  if (clean.trim() === "") return undefined;
  try {
    return JSON.parse(clean) as unknown;
  } catch {
    return undefined;
  }
}

/** The field `name` of a JSON object without regard to case; `undefined` on anything else. */
export function field(body: unknown, ...names: readonly string[]): unknown {
  if (typeof body !== "object" || body === null) return undefined;
  const wanted = names.map((name) => name.toLowerCase());
  for (const name of wanted) {
    for (const [key, value] of Object.entries(body)) if (key.toLowerCase() === name) return value;
  }
  return undefined;
}

/** A string or number as text, trimmed and cut to `limit`; `undefined` for anything else and for nothing. */
export function shortText(value: unknown, limit = 500): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const text = String(value).trim().slice(0, limit);
  return text === "" ? undefined : text;
}
