import { graphHeaders } from "./errors.ts";

/** An answer of rows with the address of the next page. `$top` may make a page smaller, never larger than ours. */
export function graphCollection(
  request: Request,
  context: string,
  rows: readonly unknown[],
  pageSize: number,
): Response {
  const url = new URL(request.url);
  const start = Number(url.searchParams.get("$skip") ?? url.searchParams.get("$skiptoken") ?? 0) || 0;
  const top = Number(url.searchParams.get("$top") ?? 0) || pageSize;
  const size = Math.min(top, pageSize);
  const root = `${url.origin}/v1.0/`;
  const next = start + size < rows.length ? start + size : undefined;
  const nextUrl = new URL(url);
  if (next !== undefined) nextUrl.searchParams.set("$skip", String(next));
  const body = {
    "@odata.context": `${root}${context}`,
    ...(url.searchParams.get("$count") === "true" ? { "@odata.count": rows.length } : {}),
    ...(next === undefined ? {} : { "@odata.nextLink": nextUrl.href.replace(/%24/g, "$") }),
    value: rows.slice(start, start + size),
  };
  return new Response(JSON.stringify(body), { headers: graphHeaders(request) });
}

/** An answer of one object. */
export function graphObject(request: Request, context: string, body: Record<string, unknown>): Response {
  const text = JSON.stringify({ "@odata.context": `${new URL(request.url).origin}/v1.0/${context}`, ...body });
  return new Response(text, { headers: graphHeaders(request) });
}
