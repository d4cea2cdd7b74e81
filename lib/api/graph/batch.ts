import * as z from "zod/mini";
import { rowsOf } from "../collection.ts";
import type { Endpoint } from "../endpoint.ts";
import { ApiError } from "../errors.ts";
import { readError } from "../read-error.ts";
import { textOrNumber } from "../word.ts";

/** One question of a batch. */
export type BatchQuestion = {
  /** Unique in the batch; its answer has the same. */
  readonly id: string;
  /** What an endpoint of Graph gives as its path. */
  readonly path: string;
  /** Ids of those that must have been answered well before; else this one is refused with 424. */
  readonly after?: readonly string[];
};

const part = z.object({
  id: textOrNumber,
  status: z.int().check(z.minimum(200), z.maximum(599)),
  headers: z.nullish(z.record(z.string(), textOrNumber)),
  body: z.optional(z.unknown()),
});

/** One answer of a batch, good or refused: it has a status and headers of its own. */
export type BatchPart = z.infer<typeof part>;

const body = z.object({ responses: rowsOf(part) });

/**
 * Up to 20 questions to Graph in one request. It is answered with 200 even where every part is refused, and in any order. What each
 * part may read is settled by the permissions in the token, which holds all that were consented to.
 */
export const batchEndpoint: Endpoint<readonly BatchQuestion[], z.infer<typeof body>> = {
  id: "graph.batch",
  service: "graph",
  method: "POST",
  permissions: ["User.Read"],
  path: () => "/v1.0/$batch",
  body: (questions) => ({
    requests: questions.map(({ id, path, after }) => ({
      id,
      method: "GET",
      url: path.replace(/^\/v1\.0(?=\/)/, ""),
      ...(after?.length ? { dependsOn: after } : {}),
    })),
  }),
  schema: body,
  docs: "https://learn.microsoft.com/graph/json-batching",
  verifiedOn: "2026-11-22",
};

/** A part's answer as the schema of what was asked reads it. Throws an ApiError, as a request of its own would. */
export function readPart<Body>(
  { status, headers, body: given }: BatchPart,
  schema: z.ZodMiniType<Body>,
  correlationId: string,
  now: number,
): Body {
  if (status >= 300) {
    const response = new Response(null, { status, headers: headers ?? {} });
    throw readError(response, JSON.stringify(given ?? null), correlationId, now);
  }
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const detail = parsed.error.issues[0]?.path.join(".") ?? "";
  throw new ApiError({ kind: "unexpected", code: "unreadable-answer", detail, correlationId, status });
}
