import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { get } from "node:https";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import type { TLSSocket } from "node:tls";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../../sandbox/sandbox.ts";
import { type Served, serve } from "../../sandbox/serve.ts";
import { twoContosos } from "../../sandbox/worlds/index.ts";

let sandbox: Sandbox;
let served: Served;

beforeAll(async () => {
  const client = { id: "5a4db0c5-0001-4000-8000-000000000001", redirectUris: () => [] };
  sandbox = createSandbox({ world: twoContosos(Date.now()), client });
  served = await serve(sandbox);
});
afterAll(() => served.close());

type Answer = { status: number | undefined; body: string; spki: string; names: string };

function fetchAs(host: string, path = "/"): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const options = {
    host: "127.0.0.1",
    port: served.port,
    servername: host,
    path,
    headers: { host },
    agent: false,
    rejectUnauthorized: false,
  };
  const request = get(options, (response: IncomingMessage) => {
    const certificate = (response.socket as TLSSocket).getPeerX509Certificate();
    const key = certificate?.publicKey.export({ type: "spki", format: "der" }) ?? "";
    const spki = createHash("sha256").update(key).digest("base64");
    let body = "";
    response.setEncoding("utf8");
    response.on("data", (piece: string) => (body += piece));
    response.on("end", () =>
      resolve({ status: response.statusCode, body, spki, names: certificate?.subjectAltName ?? "" }),
    );
    response.on("error", reject);
  });
  request.on("error", reject);
  return promise;
}

test("speaks TLS under every one of its names, with the key that it told", async () => {
  const { spki, names } = await fetchAs("partner.microsoft.com");
  expect(spki).toBe(served.spki);
  for (const host of sandbox.hosts) expect(names).toContain(`DNS:${host}`);
  const { status, body } = await fetchAs("graph.microsoft.com", "/v1.0/organization");
  expect(status).toBe(401);
  expect(body).toContain("InvalidAuthenticationToken");
});

test("makes a new key for every run", async () => {
  const other = await serve(sandbox);
  expect(other.spki).not.toBe(served.spki);
  await other.close();
});

test("is reached on the loopback address only", async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ internal, family }) => !internal && family === "IPv4");
  for (const { address } of [...others, { address: "127.0.0.2" }]) {
    const { promise, resolve } = Promise.withResolvers<string>();
    const socket = connect(served.port, address);
    socket.on("connect", () => resolve("connected"));
    socket.on("error", () => resolve("refused"));
    expect(await promise).toBe("refused");
    socket.destroy();
  }
});

test("breaks the line where a trouble says so, and answers nothing for a host that is not its own", async () => {
  const page = "/common/discovery/instance";
  const whole = await fetchAs("login.microsoftonline.com", page);
  expect(whole.status).toBe(200);
  const cut = sandbox.trouble.make({ kind: "cut" });
  await expect(fetchAs("login.microsoftonline.com", page)).rejects.toThrow("aborted");
  cut.clear();
  const offline = sandbox.trouble.make({ kind: "offline" });
  await expect(fetchAs("login.microsoftonline.com", page)).rejects.toThrow("socket hang up");
  offline.clear();
  await expect(fetchAs("example.com")).rejects.toThrow("socket hang up");
  expect((await fetchAs("login.microsoftonline.com", page)).body).toBe(whole.body);
});
