import * as z from "zod/mini";
import { type ClientPorts, createClient } from "../../lib/api/client.ts";
import { nextOfValue, valueCollection } from "../../lib/api/collection.ts";
import type { Caller, Endpoint } from "../../lib/api/endpoint.ts";
import { clouds } from "../../lib/clouds/index.ts";
import { stoppedClock } from "./clock.ts";
import { contosoWest, mina } from "./tenants.ts";

/** One request as it went out. */
export type Sent = {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  /** What was sent, as text. */
  readonly body: string | undefined;
  readonly signal: AbortSignal;
};

/** What answers a request: a response, a failure of the line, or a function that decides. */
export type Answer = Response | Error | ((sent: Sent) => Response | Promise<Response>);

export const json = (body: unknown, init: ResponseInit = {}): Response => new Response(JSON.stringify(body), init);

/** The agent's calls about Contoso in the global cloud. */
export const caller: Caller = { account: mina.id, cloud: clouds.global, tenantId: contosoWest };

const rows = valueCollection(z.object({ id: z.string() }));

/** An endpoint of no service's documentation: rows with an id, page by page. */
export const thingsEndpoint: Endpoint<undefined, z.infer<typeof rows>> = {
  id: "graph.things",
  service: "graph",
  method: "GET",
  permissions: ["Thing.Read.All"],
  path: () => "/v1.0/things",
  schema: rows,
  next: nextOfValue,
  docs: clouds.global.docs,
  verifiedOn: clouds.global.verifiedOn,
};

/** A client whose answers are given one after the other, with a record of what it sent, asked for and waited. */
export function scriptedClient(answers: readonly Answer[], given: Partial<ClientPorts> = {}) {
  const sent: Sent[] = [];
  const asked: (readonly string[])[] = [];
  const waited: number[] = [];
  let ids = 0;
  const client = createClient({
    async fetch(input, init) {
      const request = new Request(input, init);
      const { url, method, headers } = request;
      const body = typeof init?.body === "string" ? init.body : undefined;
      const entry = { url, method, headers, body, signal: init?.signal ?? request.signal };
      sent.push(entry);
      const answer = answers[sent.length - 1];
      if (answer === undefined) throw new Error(`Nothing answers request ${sent.length} to ${url}`);
      if (answer instanceof Error) throw answer;
      return typeof answer === "function" ? answer(entry) : answer;
    },
    async token(about, scopes) {
      asked.push(scopes);
      return { token: `token-${asked.length}`, tenantId: about.tenantId };
    },
    now: stoppedClock().now,
    async sleep(milliseconds) {
      waited.push(milliseconds);
    },
    id: () => `id-${(ids += 1)}`,
    random: () => 0.5,
    ...given,
  });
  return { client, sent, asked, waited };
}

/** The line is broken, as fetch says it. */
export const broken = (): Error => new TypeError("fetch failed");

/** Nobody answers: ends only when the request is aborted, with the abort's own reason. */
export const silence = ({ signal }: Sent): Promise<Response> =>
  new Promise((_resolve, reject) => {
    const end = (): void => reject(signal.reason);
    if (signal.aborted) end();
    else signal.addEventListener("abort", end);
  });
