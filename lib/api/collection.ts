import * as z from "zod/mini";
import { camelKeys } from "./camel-keys.ts";
import type { NextPage } from "./endpoint.ts";

/** A list in which rows that do not fit the row's schema are counted, not fatal: one odd row must not hide the others. */
export function rowsOf<Row>(row: z.ZodMiniType<Row>) {
  return z.pipe(
    z.array(z.unknown()),
    z.transform((values): { rows: Row[]; unreadable: number } => {
      const rows: Row[] = [];
      for (const value of values) {
        const parsed = row.safeParse(value);
        if (parsed.success) rows.push(parsed.data);
      }
      return { rows, unreadable: values.length - rows.length };
    }),
  );
}

/** A Graph or ARM collection: `value` with an address of the next page. */
export function valueCollection<Row>(row: z.ZodMiniType<Row>) {
  return z.object({
    value: rowsOf(row),
    "@odata.nextLink": z.optional(z.nullable(z.string())),
    nextLink: z.optional(z.nullable(z.string())),
  });
}

/** Path and query of an absolute or relative address, kept whole where it cannot be read. */
function pathOf(address: string): string {
  return URL.canParse(address) ? address : `/${address.replace(/^\//, "")}`;
}

type ValueLinks = { "@odata.nextLink"?: string | null | undefined; nextLink?: string | null | undefined };

/** Where a Graph or ARM collection goes on. The client refuses an address on another host. */
export function nextOfValue(body: ValueLinks): NextPage | undefined {
  const address = body["@odata.nextLink"] ?? body.nextLink;
  return address ? { path: pathOf(address) } : undefined;
}

const link = z.object({
  uri: z.string(),
  headers: z.optional(z.nullable(z.array(z.object({ key: z.string(), value: z.string() })))),
});

/** A Partner Center collection: `items`, with links whose headers carry the continuation token. */
export function itemCollection<Row>(row: z.ZodMiniType<Row>) {
  return camelKeys(
    z.object({
      totalCount: z.nullish(z.number()),
      items: rowsOf(row),
      links: z.optional(z.nullable(z.object({ next: z.optional(z.nullable(link)) }))),
    }),
  );
}

const continuation = "MS-ContinuationToken";

type Linked = { links?: { next?: z.infer<typeof link> | null | undefined } | null | undefined };

/**
 * Where a Partner Center collection goes on: the address of `links.next` and the MS-ContinuationToken among its headers.
 * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-customers (checked 2026-11-22)
 */
export function nextOfItems(body: Linked): NextPage | undefined {
  const next = body.links?.next;
  if (!next) return undefined;
  const path = pathOf(next.uri);
  const token = next.headers?.find(({ key }) => key.toLowerCase() === continuation.toLowerCase());
  return {
    path: path.startsWith("/v1/") || URL.canParse(path) ? path : `/v1${path}`,
    headers: token ? { [continuation]: token.value } : {},
  };
}
