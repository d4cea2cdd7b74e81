type Part = { id?: string; method?: string; url?: string; headers?: Record<string, string>; dependsOn?: string[] };

type Answered = { id: string; status: number; headers: Record<string, string>; body: unknown };

const refused = (id: string, status: number, code: string, message: string): Answered => ({
  id,
  status,
  headers: { "Content-Type": "application/json" },
  body: { error: { code, message } },
});

/**
 * Answers a batch part by part, each as if it had come alone with the batch's own token; a part that hangs on a refused one is
 * refused with 424. `undefined` where the batch is none, or has more than 20 parts.
 * @see https://learn.microsoft.com/graph/json-batching (checked 2026-11-22)
 */
export async function answerBatch(
  request: Request,
  answer: (part: Request) => Response | Promise<Response>,
): Promise<{ responses: Answered[] } | undefined> {
  const given = (await request.json().catch(() => null)) as { requests?: Part[] } | null;
  const parts = given?.requests;
  if (!Array.isArray(parts) || parts.length === 0 || parts.length > 20) return undefined;
  const done = new Map<string, Answered>();
  for (const { id = "", method = "GET", url = "", headers = {}, dependsOn = [] } of parts) {
    if (dependsOn.some((before) => (done.get(before)?.status ?? 424) >= 300)) {
      done.set(id, refused(id, 424, "FailedDependency", "A request that this one depends on failed."));
      continue;
    }
    const address = new URL(`/v1.0/${url.replace(/^\//, "")}`, request.url);
    const authorization = request.headers.get("authorization") ?? "";
    const response = await answer(new Request(address, { method, headers: { ...headers, authorization } }));
    const body: unknown = await response.json().catch(() => undefined);
    done.set(id, { id, status: response.status, headers: Object.fromEntries(response.headers), body });
  }
  // In no order that anybody may count on.
  return { responses: [...done.values()].toReversed() };
}
