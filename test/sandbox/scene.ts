import type { Tokens } from "./sign-in/tokens.ts";
import type { World } from "./worlds/world.ts";

/** The application that is registered with the sandbox's Entra. */
export type ClientRegistration = { readonly id: string; readonly redirectUris: () => readonly string[] };

/** How many rows a page holds at most, whatever is asked for: small, so that paging is exercised. */
export type PageSizes = { partnerCenter: number; graph: number; arm: number };

/** How long what is issued from now on lives, in milliseconds. */
export type Lifetimes = { accessToken: number };

/** How the portal pages behave; a test may change it between two loads. */
export type PortalSettings = {
  /** Milliseconds until the Azure shell draws its bar. */
  shellDelay: number;
  /** The tenant whose name the Azure shell shows, where it is not the one in the address. */
  shellShows: string | undefined;
  /** What the bar says of the directory: its name, or its name with the domain in brackets. */
  shellWords: "name" | "name-and-domain";
  /** `changed`: Microsoft has renamed the classes that the bar was known by. `absent`: no bar at all. */
  shell: "usual" | "changed" | "absent";
  /** `partner`: the admin centers ignore what was asked for and show the partner's own tenant. */
  delegatedOrg: "honoured" | "partner";
};

/** What every part of the sandbox works with. */
export type Scene = {
  readonly world: World;
  readonly clock: () => number;
  readonly client: ClientRegistration;
  readonly tokens: Tokens;
  readonly pageSizes: PageSizes;
  readonly lifetimes: Lifetimes;
  readonly portals: PortalSettings;
};
