type Row = Record<string, unknown>;

function value(literal: string): unknown {
  if (literal === "null") return null;
  if (literal === "true" || literal === "false") return literal === "true";
  const quoted = /^'(.*)'$/.exec(literal)?.[1];
  return quoted ?? literal;
}

function same(left: unknown, right: unknown): boolean {
  return typeof left === "string" && typeof right === "string"
    ? left.toLowerCase() === right.toLowerCase()
    : left === right;
}

const text = (given: unknown): string => (typeof given === "string" ? given : given === true ? "true" : "");

/** Compares instants in time, everything else as text. */
function compare(left: unknown, right: unknown): number {
  const times = [Date.parse(text(left)), Date.parse(text(right))] as const;
  return times.some(Number.isNaN) ? text(left).localeCompare(text(right)) : times[0] - times[1];
}

/**
 * Applies $filter (terms of `field eq|ge|gt|le|lt value`, joined by `and`) and $orderby (one field). `undefined` where the query asks
 * for more than that, so that a test never takes an unfiltered answer for a filtered one.
 */
export function queried(rows: readonly Row[], query: URLSearchParams): Row[] | undefined {
  const terms = (query.get("$filter") ?? "").split(/ and /i).filter(Boolean);
  const parsed = terms.map((term) => /^\(?(\w+) (eq|ge|gt|le|lt) ([^()]+)\)?$/i.exec(term.trim()));
  let found = [...rows];
  for (const term of parsed) {
    const [, field = "", operator = "", literal = ""] = term ?? [];
    if (!term) return undefined;
    const wanted = value(literal);
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
