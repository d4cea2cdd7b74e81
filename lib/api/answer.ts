import type * as z from "zod/mini";
import { parseBody } from "./body.ts";
import type { Endpoint } from "./endpoint.ts";

/** Reads an accepted answer by its endpoint's schema: the body's text, and the headers where the endpoint wants them. */
export function readAnswer<Body>(
  { schema, answer }: Pick<Endpoint<never, Body>, "schema" | "answer">,
  text: string,
  headers: Headers,
): ReturnType<z.ZodMiniType<Body>["safeParse"]> {
  const body = parseBody(text);
  return schema.safeParse(answer ? answer(body, headers) : body);
}
