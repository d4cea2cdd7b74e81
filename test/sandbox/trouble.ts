import type { ServiceName } from "./hosts.ts";
import type { Refusal } from "./mishaps.ts";

/** A mishap that delays or spoils the real answer. */
export type Spoiler =
  /** The answer comes late. */
  | { readonly kind: "slow"; readonly ms: number }
  /** The answer waits until the trouble is released or cleared. */
  | { readonly kind: "hold" }
  /** The line breaks after a share of the body, half unless told. */
  | { readonly kind: "cut"; readonly share?: number }
  /** There is no line at all. */
  | { readonly kind: "offline" }
  /** Whatever the test likes; `real` gets the answer that would have come. */
  | {
      readonly kind: "answer";
      readonly respond: (request: Request, real: () => Promise<Response>) => Promise<Response>;
    };

export type Mishap = Refusal | Spoiler;

/** Which requests. Every condition given must hold. */
export type Target = {
  readonly service?: ServiceName;
  readonly host?: string;
  /** The beginning of the path, or a pattern for path and query. */
  readonly path?: string | RegExp;
  readonly method?: string;
  /** The tenant of the token; at sign-in the one in the path. */
  readonly tenantId?: string;
};

/** A trouble that has been made. */
export type Made = {
  /** How many requests it has befallen. */
  readonly hits: number;
  /** Lets held requests go; later ones are no longer held. */
  release(): void;
  /** Ends it, and lets held requests go. */
  clear(): void;
};

export type Trouble = {
  /** Makes a mishap happen to the next `times` requests to a target, or until it is cleared. */
  make(mishap: Mishap, target?: Target & { readonly times?: number }): Made;
  /** Ends every trouble. */
  clear(): void;
};

/** What is about to be answered. */
export type Asked = {
  readonly service: ServiceName;
  readonly host: string;
  readonly path: string;
  readonly search: string;
  readonly method: string;
  readonly tenantId: string | undefined;
};

type Standing = { readonly mishap: Mishap; readonly released: Promise<void>; befalls(asked: Asked): boolean };

/** The sandbox's side of {@link Trouble}: what befalls a request, each counted as a hit. */
export type Troubles = Trouble & { befalling(asked: Asked): Standing[] };

function matches(target: Target, asked: Asked): boolean {
  const { service, host, path, method, tenantId } = target;
  return (
    (service === undefined || service === asked.service) &&
    (host === undefined || host === asked.host) &&
    (method === undefined || method === asked.method) &&
    (tenantId === undefined || tenantId === asked.tenantId) &&
    (path === undefined ||
      (typeof path === "string" ? asked.path.startsWith(path) : path.test(`${asked.path}${asked.search}`)))
  );
}

export function createTroubles(): Troubles {
  const standing = new Map<Standing, Made>();
  return {
    make(mishap, target = {}) {
      let hits = 0;
      let open = false;
      const { promise, resolve } = Promise.withResolvers<void>();
      const entry: Standing = {
        mishap,
        released: promise,
        befalls(asked) {
          if (hits >= (target.times ?? Number.POSITIVE_INFINITY) || !matches(target, asked)) return false;
          if (mishap.kind === "hold" && open) return false;
          hits += 1;
          return true;
        },
      };
      const release = (): void => {
        open = true;
        resolve();
      };
      const made: Made = {
        get hits() {
          return hits;
        },
        release,
        clear() {
          standing.delete(entry);
          release();
        },
      };
      standing.set(entry, made);
      return made;
    },
    clear: () => standing.forEach((made) => made.clear()),
    befalling(asked) {
      const found: Standing[] = [];
      for (const entry of standing.keys()) {
        const spent = found.some(({ mishap }) => mishap.kind !== "slow" && mishap.kind !== "hold");
        if (!spent && entry.befalls(asked)) found.push(entry);
      }
      return found;
    },
  };
}
