/** A network failure as fetch reports it. */
export const lineBroken = (why: string): TypeError => new TypeError("fetch failed", { cause: new Error(why) });

/** The same answer with a body that breaks off after a share of its bytes; the promised length stays. */
export async function cut(response: Response, share: number): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const kept = bytes.slice(0, Math.floor(bytes.length * share));
  let sent = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (!sent && kept.length > 0) {
        sent = true;
        controller.enqueue(kept);
      } else {
        controller.error(lineBroken("other side closed"));
      }
    },
  });
  const headers = new Headers(response.headers);
  headers.set("Content-Length", String(bytes.length));
  return new Response(body, { status: response.status, headers });
}

/** Settles with the promise, or rejects as soon as the signal is aborted. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) return Promise.reject(signal.reason);
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
