import type { Hono } from "hono";
import { type Books, openBooks } from "./books.ts";
import { graphApp } from "./graph/index.ts";
import { createLimits } from "./graph/limits.ts";
import { bearerOf } from "./guard.ts";
import { hostOf, hosts } from "./hosts.ts";
import { partnerCenterApp } from "./partner-center/index.ts";
import { portalHosts } from "./portals/hosts.ts";
import { portalApp } from "./portals/index.ts";
import type { ClientRegistration, PageSizes, PortalSettings, Scene } from "./scene.ts";
import { signInApp } from "./sign-in/index.ts";
import { createSessions, type Sessions } from "./sign-in/session.ts";
import { createTokens, type Tokens } from "./sign-in/tokens.ts";
import type { World } from "./worlds/world.ts";

/** A small Microsoft: one function from request to response, and what a test may look at and change. */
export type Sandbox = {
  /** Answers a request to any of {@link Sandbox.hosts}; rejects with a TypeError for any other, as an unknown name would. */
  fetch(request: Request): Promise<Response>;
  readonly hosts: readonly string[];
  readonly world: World;
  readonly books: Books;
  readonly tokens: Tokens;
  readonly sessions: Sessions;
  readonly portals: PortalSettings;
  readonly pageSizes: PageSizes;
};

export type SandboxOptions = {
  readonly world: World;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  readonly client: ClientRegistration;
};

/** Makes a sandbox that knows one world and one registered application. It contacts nothing and writes nothing. */
export function createSandbox(options: SandboxOptions): Sandbox {
  const scene: Scene = {
    world: options.world,
    clock: options.clock ?? Date.now,
    client: options.client,
    tokens: createTokens(),
    pageSizes: { partnerCenter: 10, graph: 5, arm: 3 },
    portals: { shellDelay: 400, shellShows: undefined, shell: "usual", shellWords: "name", delegatedOrg: "honoured" },
  };
  const books = openBooks();
  const sessions = createSessions();
  const limits = createLimits();
  const apps = new Map<string, { fetch(request: Request): Response | Promise<Response> }>();
  const build = (name: string): Pick<Hono, "fetch"> | undefined => {
    const host = hostOf(name);
    switch (host?.service) {
      case "sign-in":
        return signInApp(scene, host.clouds, sessions);
      case "graph":
        return graphApp(scene, host.clouds, limits);
      case "partner-center":
        return partnerCenterApp(scene, host.clouds);
      case "portal": {
        const portal = portalHosts.find((row) => row.host === name);
        return portal && portalApp(scene, portal);
      }
      default:
        return undefined;
    }
  };
  for (const name of hosts) {
    const app = build(name);
    if (app) apps.set(name, app);
  }

  return {
    async fetch(request) {
      const url = new URL(request.url);
      const app = url.protocol === "https:" ? apps.get(url.host) : undefined;
      const token = scene.tokens.access.get(bearerOf(request) ?? "");
      const { headers } = request;
      const entry = {
        at: scene.clock(),
        method: request.method,
        host: url.host,
        path: url.pathname,
        search: url.search,
        tenantId: token?.tenantId,
        username: token?.username,
        origin: headers.get("origin") ?? undefined,
        requestId: headers.get("ms-requestid") ?? headers.get("client-request-id") ?? undefined,
        status: 0,
      };
      books.write(entry);
      if (!app) throw new TypeError("fetch failed", { cause: new Error(`getaddrinfo ENOTFOUND ${url.host}`) });
      const response = await app.fetch(request);
      entry.status = response.status;
      return response;
    },
    hosts,
    world: scene.world,
    books,
    tokens: scene.tokens,
    sessions,
    portals: scene.portals,
    pageSizes: scene.pageSizes,
  };
}
