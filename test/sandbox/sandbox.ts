import { armApp } from "./arm/index.ts";
import { type Books, type Entry, openBooks } from "./books.ts";
import { graphApp } from "./graph/index.ts";
import { createLimits, type Limits } from "./graph/limits.ts";
import { bearerOf } from "./guard.ts";
import { hostOf, hosts, type ServiceName } from "./hosts.ts";
import { type Refusal, refusalOf } from "./mishaps.ts";
import { partnerCenterApp } from "./partner-center/index.ts";
import { portalHosts } from "./portals/hosts.ts";
import { portalApp } from "./portals/index.ts";
import type { ClientRegistration, Lifetimes, PageSizes, PortalSettings, Scene } from "./scene.ts";
import { readAuthorize, refuseBack } from "./sign-in/authorize.ts";
import { signInApp } from "./sign-in/index.ts";
import { createSessions, type Sessions } from "./sign-in/session.ts";
import { createTokens, type Tokens } from "./sign-in/tokens.ts";
import { cut, lineBroken, unlessAborted } from "./spoil.ts";
import { type Asked, createTroubles, type Trouble } from "./trouble.ts";
import type { World } from "./worlds/world.ts";

/** A small Microsoft: one function from request to response, and what a test may look at and change. */
export type Sandbox = {
  /** Answers a request to any of {@link Sandbox.hosts}; rejects with a TypeError for any other, as an unknown name would. */
  fetch(request: Request): Promise<Response>;
  readonly hosts: readonly string[];
  readonly world: World;
  readonly books: Books;
  readonly trouble: Trouble;
  readonly tokens: Tokens;
  readonly sessions: Sessions;
  readonly portals: PortalSettings;
  readonly pageSizes: PageSizes;
  readonly lifetimes: Lifetimes;
  readonly limits: Limits;
};

export type SandboxOptions = {
  readonly world: World;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  readonly client: ClientRegistration;
};

type App = { fetch(request: Request): Response | Promise<Response> };

/** Makes a sandbox that knows one world and one registered application. It contacts nothing and writes nothing. */
export function createSandbox(options: SandboxOptions): Sandbox {
  const scene: Scene = {
    world: options.world,
    clock: options.clock ?? Date.now,
    client: options.client,
    tokens: createTokens(),
    pageSizes: { partnerCenter: 10, graph: 5, arm: 3 },
    lifetimes: { accessToken: 3_600_000 },
    portals: { shellDelay: 400, shellShows: undefined, shell: "usual", shellWords: "name", delegatedOrg: "honoured" },
  };
  const books = openBooks();
  const troubles = createTroubles();
  const sessions = createSessions();
  const limits = createLimits();
  const apps = new Map<string, App>();
  const build = (name: string): App | undefined => {
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
      case "arm":
        return armApp(scene, host.clouds);
      default:
        return undefined;
    }
  };
  for (const name of hosts) {
    const app = build(name);
    if (app) apps.set(name, app);
  }

  /** The real answer, or a refusal that a trouble puts in its place. Entra refuses an authorize request on the way back. */
  async function refused(mishap: Refusal, service: ServiceName, request: Request): Promise<Response | undefined> {
    const url = new URL(request.url);
    const code = mishap.kind === "entra" ? mishap.code : mishap.kind === "consent-missing" ? 65001 : undefined;
    if (service === "sign-in" && code !== undefined && !url.pathname.endsWith("/token")) {
      if (!url.pathname.endsWith("/authorize")) return undefined;
      const host = hostOf(url.host);
      const segment = url.pathname.split("/")[1] ?? "";
      const asked = await readAuthorize(scene, host?.clouds ?? [], segment, url.searchParams);
      return asked instanceof Response ? asked : refuseBack(asked, code);
    }
    return refusalOf(mishap, service, request, scene.clock());
  }

  async function answer(request: Request, app: App, asked: Asked): Promise<Response> {
    const real = async (): Promise<Response> => app.fetch(request);
    for (const { mishap, released } of troubles.befalling(asked)) {
      switch (mishap.kind) {
        case "slow":
          await new Promise((resolve) => setTimeout(resolve, mishap.ms));
          break;
        case "hold":
          await released;
          break;
        case "cut":
          return cut(await real(), mishap.share ?? 0.5);
        case "offline":
          throw lineBroken("socket hang up");
        case "answer":
          return mishap.respond(request, real);
        default: {
          const response = await refused(mishap, asked.service, request);
          if (response) return response;
        }
      }
    }
    return real();
  }

  return {
    async fetch(request) {
      const url = new URL(request.url);
      const service = hostOf(url.host)?.service;
      const app = url.protocol === "https:" ? apps.get(url.host) : undefined;
      const token = scene.tokens.access.get(bearerOf(request) ?? "");
      const { headers, method } = request;
      const entry: Entry = {
        at: scene.clock(),
        method,
        host: url.host,
        path: url.pathname,
        search: url.search,
        tenantId: token?.tenantId,
        username: token?.username,
        origin: headers.get("origin") ?? undefined,
        requestId:
          headers.get("ms-requestid") ??
          headers.get("x-ms-client-request-id") ??
          headers.get("client-request-id") ??
          undefined,
        status: 0,
      };
      books.write(entry);
      if (!app || !service) throw lineBroken(`getaddrinfo ENOTFOUND ${url.host}`);
      const tenantId = service === "sign-in" ? url.pathname.split("/")[1] : token?.tenantId;
      const { host, path, search } = entry;
      const asked = { service, host, path, search, method, tenantId };
      const response = await unlessAborted(answer(request, app, asked), request.signal);
      entry.status = response.status;
      const dated = new Headers(response.headers);
      dated.set("Date", new Date(scene.clock()).toUTCString());
      return new Response(response.body, { status: response.status, headers: dated });
    },
    hosts,
    world: scene.world,
    books,
    trouble: troubles,
    tokens: scene.tokens,
    sessions,
    portals: scene.portals,
    pageSizes: scene.pageSizes,
    lifetimes: scene.lifetimes,
    limits,
  };
}
