import { partnerCenterJson, standardError } from "./errors.ts";

type Link = { uri: string; method: string; headers: { key: string; value: string }[] };

const encode = (start: number): string => Buffer.from(`sandbox-page-${start}`).toString("base64");

function decode(token: string): number | undefined {
  const found = /^sandbox-page-(\d+)$/.exec(Buffer.from(token, "base64").toString());
  return found ? Number(found[1]) : undefined;
}

/**
 * A collection. The next page's address stands in links.next without the version, and its continuation token only in that link's
 * headers: asking for the address alone is an error.
 */
export function partnerCenterCollection(
  request: Request,
  items: readonly unknown[],
  pageSize: number,
  paged = true,
): Response {
  const url = new URL(request.url);
  const path = url.pathname.replace(/^\/v1/, "");
  const asked = Number(url.searchParams.get("size") ?? 0) || pageSize;
  const size = paged ? Math.min(asked, pageSize) : items.length;
  const seeks = url.searchParams.has("seekOperation");
  const token = request.headers.get("ms-continuationtoken");
  const start = seeks ? decode(token ?? "") : 0;
  if (start === undefined) return standardError(request, 400, 3000, "The continuation token is missing or not valid.");
  const next = start + size < items.length ? start + size : undefined;
  const search = new URLSearchParams(url.search);
  search.delete("seekOperation");
  const link = (extra: string, headers: Link["headers"] = []): Link => ({
    uri: `${path}?${[search.toString(), extra].filter(Boolean).join("&")}`.replace(/\?$/, ""),
    method: "GET",
    headers,
  });
  const links = {
    self: link(""),
    ...(next === undefined
      ? {}
      : { next: link("seekOperation=Next", [{ key: "MS-ContinuationToken", value: encode(next) }]) }),
  };
  return partnerCenterJson(request, {
    totalCount: items.length,
    items: items.slice(start, start + size),
    ...(paged ? { links } : {}),
    attributes: { objectType: "Collection" },
  });
}
