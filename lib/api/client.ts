import type { TenantId } from "../schemas/tenant.ts";
import { parseBody } from "./body.ts";
import { type Caller, type Endpoint, type NextPage, scopesOf, serviceHost } from "./endpoint.ts";
import { ApiError } from "./errors.ts";
import { readError } from "./read-error.ts";

/** A token and the tenant it was issued for, as the token service said. */
export type AccessToken = { readonly token: string; readonly tenantId: TenantId };

/** What the client takes from outside. */
export type ClientPorts = {
  readonly fetch: typeof fetch;
  /** Gets a delegated token for the caller's tenant. Throws an ApiError. */
  token(caller: Caller, scopes: readonly string[]): Promise<AccessToken>;
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** A new GUID. */
  id(): string;
  /** 0 up to but not including 1, for the jitter of retries. */
  random(): number;
};

export type SendOptions = { readonly signal?: AbortSignal };

export type Client = {
  /** One answer. Throws an ApiError. */
  get<Input, Body>(endpoint: Endpoint<Input, Body>, input: Input, caller: Caller, options?: SendOptions): Promise<Body>;
  /** Every page of a collection, in order. Throws an ApiError, also when pages do not end. */
  pages<Input, Body>(
    endpoint: Endpoint<Input, Body>,
    input: Input,
    caller: Caller,
    options?: SendOptions,
  ): AsyncGenerator<Body>;
};

const timeoutMs = 30_000;
const tries = 3;
const mostPages = 10_000;

/** Whether a failed safe call is worth another try right away. */
function passing(error: unknown): boolean {
  return error instanceof ApiError && (error.facts.kind === "microsoft-down" || error.facts.kind === "offline");
}

/**
 * The one road to Microsoft's APIs: asks for a token of the caller's tenant and refuses any other, times out, repeats safe
 * calls that failed in passing with the same request id, and reads every refusal into an ApiError.
 */
export function createClient(ports: ClientPorts): Client {
  async function once<Input, Body>(
    endpoint: Endpoint<Input, Body>,
    page: NextPage,
    caller: Caller,
    requestId: string,
    options: SendOptions,
  ): Promise<Body> {
    const host = serviceHost(endpoint.service, caller.cloud);
    if (host === undefined) throw new ApiError({ kind: "not-in-this-cloud" });
    const origin = `https://${host}`;
    const url = new URL(page.path, origin);
    if (url.origin !== origin || url.username || url.password) {
      throw new ApiError({ kind: "unexpected", code: "page-on-another-host" });
    }
    const { token, tenantId } = await ports.token(caller, scopesOf(endpoint, caller.cloud));
    if (tenantId !== caller.tenantId) throw new ApiError({ kind: "wrong-tenant" });
    const correlationId = ports.id();
    const ids =
      endpoint.service === "partner-center"
        ? {
            "MS-RequestId": requestId,
            "MS-CorrelationId": correlationId,
            "MS-Contract-Version": "v1",
            "X-Locale": "en-US",
          }
        : { "client-request-id": correlationId, "return-client-request-id": "true" };
    const signals = [AbortSignal.timeout(timeoutMs), ...(options.signal ? [options.signal] : [])];
    let response: Response;
    let text: string;
    try {
      response = await ports.fetch(url, {
        method: endpoint.method,
        headers: { Authorization: `Bearer ${token}`, Accept: "application/json", ...ids, ...page.headers },
        signal: AbortSignal.any(signals),
        cache: "no-store",
        credentials: "omit",
        redirect: "error",
        referrerPolicy: "no-referrer",
      });
      text = await response.text();
    } catch (cause) {
      if (options.signal?.aborted) throw new ApiError({ kind: "cancelled" }, { cause });
      const code = cause instanceof Error ? cause.name : "Error";
      throw new ApiError({ kind: "offline", code, correlationId }, { cause });
    }
    if (!response.ok) throw readError(response, text, correlationId, ports.now());
    const parsed = endpoint.schema.safeParse(parseBody(text));
    if (parsed.success) return parsed.data;
    const where = parsed.error.issues[0]?.path.join(".") ?? "";
    throw new ApiError({
      kind: "unexpected",
      code: "unreadable-answer",
      detail: where,
      correlationId,
      status: response.status,
    });
  }

  async function send<Input, Body>(
    endpoint: Endpoint<Input, Body>,
    page: NextPage,
    caller: Caller,
    options: SendOptions,
  ): Promise<Body> {
    const requestId = ports.id();
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await once(endpoint, page, caller, requestId, options);
      } catch (error) {
        if (endpoint.method !== "GET" || attempt === tries || !passing(error)) throw error;
        await ports.sleep(2 ** attempt * 250 * (0.5 + ports.random()));
      }
    }
  }

  return {
    get: (endpoint, input, caller, options = {}) => send(endpoint, { path: endpoint.path(input) }, caller, options),
    async *pages(endpoint, input, caller, options = {}) {
      const asked = new Set<string>();
      let page: NextPage | undefined = { path: endpoint.path(input) };
      while (page) {
        const key = JSON.stringify(page);
        if (asked.size === mostPages || asked.has(key)) {
          throw new ApiError({ kind: "unexpected", code: "endless-pages" });
        }
        asked.add(key);
        const body: Awaited<ReturnType<typeof endpoint.schema.parse>> = await send(endpoint, page, caller, options);
        yield body;
        page = endpoint.next?.(body);
      }
    },
  };
}
