import { readFileSync } from "node:fs";
import { readAnswer } from "../../lib/api/answer.ts";
import type { Endpoint } from "../../lib/api/endpoint.ts";

/** What an endpoint reads from its fixture. */
export function readFixture<Body>(endpoint: Pick<Endpoint<never, Body>, "id" | "schema" | "answer">): Body {
  const text = readFileSync(new URL(`../fixtures/${endpoint.id}.json`, import.meta.url), "utf8");
  const parsed = readAnswer(endpoint, text, new Headers());
  if (!parsed.success) throw parsed.error;
  return parsed.data;
}
