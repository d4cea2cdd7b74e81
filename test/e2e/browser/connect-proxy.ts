import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import type { SandboxAddress } from "./sandbox-address.ts";

/** A proxy on 127.0.0.1. `refused` holds the hosts that somebody asked for and that do not exist here. */
export type ConnectProxy = { readonly port: number; readonly refused: ReadonlySet<string>; close(): Promise<void> };

/** Starts a proxy through which a browser reaches the sandbox under its hosts' names, port 443, and nothing else. */
export async function openConnectProxy(sandbox: SandboxAddress | undefined): Promise<ConnectProxy> {
  const known = new Set(sandbox?.hosts.map((host) => `${host}:443`));
  const refused = new Set<string>();
  const server = createServer((request, response) => {
    refused.add(request.headers.host ?? "");
    response.writeHead(502).end();
  });
  server.on("connect", (request, client) => {
    const address = request.url ?? "";
    client.on("error", () => client.destroy());
    if (sandbox === undefined || !known.has(address)) {
      refused.add(address.replace(/:443$/, ""));
      client.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
      return;
    }
    const upstream = connect(sandbox.port, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 OK\r\n\r\n");
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.on("error", () => client.destroy());
    client.on("close", () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    refused,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
