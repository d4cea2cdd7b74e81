import { armJson } from "./errors.ts";

/** An answer of rows with the address of the next page. `$top` may make a page smaller, never larger than ours. */
export function armCollection(request: Request, rows: readonly unknown[], pageSize: number): Response {
  const url = new URL(request.url);
  const start = Number(url.searchParams.get("$skipToken") ?? 0) || 0;
  const size = Math.min(Number(url.searchParams.get("$top") ?? 0) || pageSize, pageSize);
  const next = start + size < rows.length ? start + size : undefined;
  const nextUrl = new URL(url);
  if (next !== undefined) nextUrl.searchParams.set("$skipToken", String(next));
  return armJson(request, {
    value: rows.slice(start, start + size),
    ...(next === undefined ? {} : { nextLink: nextUrl.href.replace(/%24/g, "$") }),
  });
}
