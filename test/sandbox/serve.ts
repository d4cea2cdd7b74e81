import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { makeCertificate } from "./certificate.ts";
import type { Sandbox } from "./sandbox.ts";

export type Served = {
  readonly port: number;
  /** For Chromium's --ignore-certificate-errors-spki-list. */
  readonly spki: string;
  close(): Promise<void>;
};

/**
 * Serves a sandbox over TLS, on 127.0.0.1 only, on a free port, with a key and certificate made for the run. A browser reaches it
 * by mapping each of `sandbox.hosts` to the port. Nothing is logged and nothing is written to the disk.
 */
export async function serve(sandbox: Sandbox): Promise<Served> {
  const { key, cert, spki } = await makeCertificate(sandbox.hosts);
  const listener = getRequestListener(
    (request, env) =>
      sandbox.fetch(request).catch(() => {
        // A line that breaks, or a host that is not ours: nothing is answered.
        (env as HttpBindings).incoming.socket.destroy();
        return new Response(null);
      }),
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
