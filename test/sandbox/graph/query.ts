type Row = Record<string, unknown>;

function value(text: string): unknown {
  if (text === "null") return null;
  if (text === "true" || text === "false") return text === "true";
  const quoted = /^'(.*)'$/.exec(text)?.[1];
  return quoted ?? text;
}

function same(left: unknown, right: unknown): boolean {
  return typeof left === "string" && typeof right === "string"
    ? left.toLowerCase() === right.toLowerCase()
    : left === right;
}

/** Compares as text, which for instants in one format and zone is their order in time. */
const compare = (left: unknown, right: unknown): number => String(left ?? "").localeCompare(String(right ?? ""));

/**
 * Applies $filter (terms of `field eq|ge|gt|le|lt value`, joined by `and`) and $orderby (one field). `undefined` where the query asks
 * for more than that, so that a test never takes an unfiltered answer for a filtered one.
 */
export function queried(rows: readonly Row[], query: URLSearchParams): Row[] | undefined {
  const terms = (query.get("$filter") ?? "").split(/ and /i).filter(Boolean);
  const parsed = terms.map((term) => /^\(?(\w+) (eq|ge|gt|le|lt) ([^()]+)\)?$/i.exec(term.trim()));
  let found = [...rows];
  for (const term of parsed) {
    const [, field = "", operator = "", text = ""] = term ?? [];
    if (!term) return undefined;
    const wanted = value(text);
    found = found.filter((row) => {
      const order = compare(row[field], wanted);
      switch (operator.toLowerCase()) {
        case "eq":
          return same(row[field], wanted);
        case "ge":
          return order >= 0;
        case "gt":
          return order > 0;
        case "le":
          return order <= 0;
        default:
          return order < 0;
      }
    });
  }
  const [field, direction = "asc"] = (query.get("$orderby") ?? "").split(" ");
  if (!field) return found;
  const sign = direction === "desc" ? -1 : 1;
  return found.toSorted((a, b) => sign * compare(a[field], b[field]));
}
