/** What a draft is made of: the shape of a price list, with whatever was typed in its leaves. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Where in a draft: keys of records and places in lists. */
export type Path = readonly (string | number)[];

/** What stands at a path; `undefined` where nothing does. */
export function at(value: Json | undefined, path: Path): Json | undefined {
  return path.reduce<Json | undefined>((inner, step) => {
    if (Array.isArray(inner)) return typeof step === "number" ? (inner as readonly Json[])[step] : undefined;
    return isRecord(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined;
  }, value);
}

const none: readonly Json[] = [];

/** The list at a path; empty where there is none. */
export function listAt(value: Json, path: Path): readonly Json[] {
  const found = at(value, path);
  return Array.isArray(found) ? (found as readonly Json[]) : none;
}

/** The text at a path: what was typed, or a number written out. */
export function textAt(value: Json, path: Path): string {
  const found = at(value, path);
  return typeof found === "string" || typeof found === "number" ? String(found) : "";
}

/** The same draft with `next` at a path, or with nothing there; what it does not touch stays the very same. */
export function put(value: Json, path: Path, next: Json | undefined): Json {
  const [step, ...rest] = path;
  if (step === undefined) return next ?? null;
  if (typeof step === "number") {
    const list = Array.isArray(value) ? (value as readonly Json[]) : [];
    if (rest.length === 0 && next === undefined) return list.toSpliced(step, 1);
    return list.with(step, put(list[step] ?? {}, rest, next));
  }
  const { [step]: inner, ...others } = isRecord(value) ? value : {};
  if (rest.length === 0 && next === undefined) return others;
  return { ...(isRecord(value) ? value : {}), [step]: put(inner ?? emptyFor(rest), rest, next) };
}

/** The same draft with one more at the end of the list at a path. */
export function added(value: Json, path: Path, item: Json): Json {
  return put(value, path, [...listAt(value, path), item]);
}

/** A draft as it is checked and saved: no blanks around texts, no empty texts in lists. */
export function tidy(value: Json): Json {
  if (typeof value === "string") return value.trim();
  if (Array.isArray(value)) return (value as readonly Json[]).map(tidy).filter((item) => item !== "");
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidy(inner)]));
}

/** A path as text, the same for equal paths and for no others. */
export function pathText(path: Path): string {
  return path.join(".");
}

function emptyFor(rest: Path): Json {
  return typeof rest[0] === "number" ? [] : {};
}

function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
