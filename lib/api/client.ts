import type { TenantId } from "../schemas/tenant.ts";
import { readAnswer } from "./answer.ts";
import { type Caller, type Endpoint, existsIn, type NextPage, scopesOf, serviceHost } from "./endpoint.ts";
import { ApiError } from "./errors.ts";
import { freeGate, type Gate, gateKey, signInKey } from "./gate.ts";
import { inTurn } from "./in-turn.ts";
import { readError } from "./read-error.ts";
import { requestHeaders } from "./request-headers.ts";

/** A token and the tenant it was issued for, as the token service said. */
export type AccessToken = { readonly token: string; readonly tenantId: TenantId };

/** What the client takes from outside. */
export type ClientPorts = {
  readonly fetch: typeof fetch;
  /** Gets a delegated token for the caller's tenant, a `fresh` one where the one at hand was refused. Throws an ApiError. */
  token(caller: Caller, scopes: readonly string[], fresh: boolean): Promise<AccessToken>;
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** A new GUID. */
  id(): string;
  /** 0 up to but not including 1, for the jitter of retries. */
  random(): number;
  /** Lets each request pass or refuses it; without one, everything passes. */
  readonly gate?: Gate;
};

export type SendOptions = { readonly signal?: AbortSignal };

export type WriteOptions = SendOptions & {
  /** A GUID for this change; the same again where the caller repeats it, so that it happens once. */
  readonly requestId: string;
  /** The etag that the resource must still have. */
  readonly ifMatch?: string;
};

export type Client = {
  /** One answer. Throws an ApiError. */
  get<Input, Body>(endpoint: Endpoint<Input, Body>, input: Input, caller: Caller, options?: SendOptions): Promise<Body>;
  /** Writes, once: whatever comes of it, only the caller may try again. Throws an ApiError. */
  write<Input, Body>(
    endpoint: Endpoint<Input, Body>,
    input: Input,
    caller: Caller,
    options: WriteOptions,
  ): Promise<Body>;
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
/** No try begins later than this after the first. */
const patienceMs = 60_000;
const mostPages = 10_000;

/** Whether a failed safe call is worth another try right away: by Microsoft's own word where it says, else by the kind. */
function passing(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  const { kind, retryable } = error.facts;
  if (kind === "microsoft-down") return retryable ?? true;
  return kind === "offline" || (kind === "unexpected" && retryable === true);
}

type Ask = {
  readonly page: NextPage;
  readonly requestId: string;
  readonly ifMatch?: string | undefined;
  /** JSON to send. */
  readonly body?: string | undefined;
};

/**
 * The one road to Microsoft's APIs: asks for a token of the caller's tenant, one at a time, and refuses any other; keeps to the
 * allowances and to Microsoft's requests to wait; times out; repeats safe calls that failed in passing with the same request id;
 * and reads every refusal into an ApiError.
 */
export function createClient(ports: ClientPorts): Client {
  const gate = ports.gate ?? freeGate;
  const turns = inTurn();

  /** Notes that Microsoft asked to wait, and gives the error back. */
  async function heard(key: string, error: unknown): Promise<unknown> {
    const { kind, retryAt } = error instanceof ApiError ? error.facts : { kind: undefined, retryAt: undefined };
    if (kind === "throttled" && retryAt !== undefined) await gate.close(key, retryAt);
    return error;
  }

  function tokenFor(
    endpoint: Pick<Endpoint<never, never>, "service" | "permissions">,
    caller: Caller,
    fresh: boolean,
  ): Promise<AccessToken> {
    const key = signInKey(caller);
    return turns(`${key} ${caller.account}`, async () => {
      await gate.pass(key, undefined);
      try {
        return await ports.token(caller, scopesOf(endpoint, caller.cloud), fresh);
      } catch (error) {
        throw await heard(key, error);
      }
    });
  }

  async function once<Input, Body>(
    endpoint: Endpoint<Input, Body>,
    { page, requestId, ifMatch, body }: Ask,
    caller: Caller,
    { signal }: SendOptions,
    fresh = false,
  ): Promise<Body> {
    const host = serviceHost(endpoint.service, caller.cloud);
    if (host === undefined || !existsIn(endpoint, caller.cloud)) throw new ApiError({ kind: "not-in-this-cloud" });
    const origin = `https://${host}`;
    const url = new URL(page.path, origin);
    if (url.origin !== origin || url.username || url.password) {
      throw new ApiError({ kind: "unexpected", code: "page-on-another-host" });
    }
    const { token, tenantId } = await tokenFor(endpoint, caller, fresh);
    if (tenantId !== caller.tenantId) throw new ApiError({ kind: "wrong-tenant" });
    const key = gateKey(endpoint, caller);
    await gate.pass(key, endpoint.allowance);
    const correlationId = ports.id();
    const ids = requestHeaders(endpoint.service, requestId, correlationId);
    const signals = [AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])];
    let response: Response;
    let text: string;
    try {
      response = await ports.fetch(url, {
        method: endpoint.method,
        headers: {
          Authorization: `Bearer ${token}`,
          Accept: "application/json",
          ...ids,
          ...page.headers,
          ...(body === undefined ? {} : { "Content-Type": "application/json" }),
          ...(ifMatch === undefined ? {} : { "If-Match": ifMatch }),
        },
        ...(body === undefined ? {} : { body }),
        signal: AbortSignal.any(signals),
        cache: "no-store",
        credentials: "omit",
        redirect: "error",
        referrerPolicy: "no-referrer",
      });
      text = await response.text();
    } catch (cause) {
      if (signal?.aborted) throw new ApiError({ kind: "cancelled" }, { cause });
      const code = cause instanceof Error ? cause.name : "Error";
      throw new ApiError({ kind: "offline", code, correlationId }, { cause });
    }
    if (!response.ok) {
      // What is read of a refusal is kept on the disk and copied into requests: a proxy's page may repeat what was sent.
      const said = text.replaceAll(token, "…");
      throw await heard(key, readError(response, said, correlationId, ports.now()));
    }
    const parsed = readAnswer(endpoint, text, response.headers);
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

  /** A token may be refused before its time; nothing was done then, and a fresh one is tried once. */
  async function believed<Input, Body>(
    endpoint: Endpoint<Input, Body>,
    ask: Ask,
    caller: Caller,
    options: SendOptions,
  ): Promise<Body> {
    try {
      return await once(endpoint, ask, caller, options);
    } catch (error) {
      if (!(error instanceof ApiError) || error.facts.kind !== "signed-out" || error.facts.status !== 401) throw error;
      return once(endpoint, ask, caller, options, true);
    }
  }

  async function send<Input, Body>(
    endpoint: Endpoint<Input, Body>,
    page: NextPage,
    caller: Caller,
    options: SendOptions,
  ): Promise<Body> {
    const requestId = ports.id();
    const began = ports.now();
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await believed(endpoint, { page, requestId }, caller, options);
      } catch (error) {
        if (endpoint.method !== "GET" || attempt === tries || !passing(error)) throw error;
        const wait = 2 ** attempt * 250 * (0.5 + ports.random());
        if (ports.now() + wait - began > patienceMs) throw error;
        await ports.sleep(wait);
        if (options.signal?.aborted) throw new ApiError({ kind: "cancelled" });
      }
    }
  }

  return {
    get: (endpoint, input, caller, options = {}) => send(endpoint, { path: endpoint.path(input) }, caller, options),
    async write(endpoint, input, caller, { requestId, ifMatch, ...options }) {
      const body = endpoint.body ? JSON.stringify(endpoint.body(input)) : undefined;
      return believed(endpoint, { page: { path: endpoint.path(input) }, requestId, ifMatch, body }, caller, options);
    },
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
        page = endpoint.next?.(body, page);
      }
    },
  };
}
