import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { makeCertificate } from "./certificate.ts";
import type { Sandbox } from "./sandbox.ts";

export type Served = {
  readonly port: number;
  /** For Chromium's --ignore-certificate-errors-spki-list. */
  readonly spki: string;
  close(): Promise<void>;
};

/** Reads an answer to its end; one that breaks off is sent so far, and then the line is cut. */
async function whole(response: Response, outgoing: HttpBindings["outgoing"]): Promise<Response> {
  if (!response.body) return response;
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of response.body) pieces.push(piece);
  } catch {
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.write(Buffer.concat(pieces), () => outgoing.destroy());
    return RESPONSE_ALREADY_SENT;
  }
  return new Response(Buffer.concat(pieces), { status: response.status, headers: response.headers });
}

/**
 * Serves a sandbox over TLS, on 127.0.0.1 only, on a free port, with a key and certificate made for the run. A browser reaches it
 * by mapping each of `sandbox.hosts` to the port. Nothing is logged and nothing is written to the disk.
 */
export async function serve(sandbox: Sandbox): Promise<Served> {
  const { key, cert, spki } = await makeCertificate(sandbox.hosts);
  const listener = getRequestListener(
    async (request, env) => {
      const { outgoing } = env as HttpBindings;
      try {
        return await whole(await sandbox.fetch(request), outgoing);
      } catch {
        // No line, or a host that is not ours: nothing is answered.
        outgoing.destroy();
        return RESPONSE_ALREADY_SENT;
      }
    },
    { overrideGlobalObjects: false },
  );
  const server = createServer({ key, cert }, listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    spki,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
