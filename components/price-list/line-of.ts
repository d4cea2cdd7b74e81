import { at, type Json, type Path, textAt, tidy } from "../../lib/pricing/editor/json.ts";

/** The line of a field of lines that a problem is about: empty lines do not count. */
export function lineOf(draft: Json, path: Path): string {
  return textAt(tidy(at(draft, path.slice(0, -1)) ?? []), path.slice(-1));
}
