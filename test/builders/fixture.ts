import { readFileSync } from "node:fs";
import { parseBody } from "../../lib/api/body.ts";
import type { Endpoint } from "../../lib/api/endpoint.ts";

/** What an endpoint reads from its fixture. */
export function readFixture<Body>({ id, schema }: Pick<Endpoint<never, Body>, "id" | "schema">): Body {
  return schema.parse(parseBody(readFileSync(new URL(`../fixtures/${id}.json`, import.meta.url), "utf8")));
}
