import type { Page } from "puppeteer-core";
import type { Desk } from "../../e2e/desk/desk.ts";

/** What a step has on the screen: a portal's page, the panel beside it, or another of our pages. */
export type Scene = { readonly page?: Page; readonly panel?: Page; readonly own?: Page };

/** The desk of the tour, with what earlier steps have opened. */
export type Tour = { readonly desk: Desk; page?: Page; panel?: Page };

/** One stop of the tour: what it is, how to get there, and the words that must then be on the screen. */
export type Step = {
  readonly title: string;
  go(tour: Tour): Promise<Scene>;
  /** Words that our own page or panel must show. */
  readonly shows: readonly string[];
  /** Words that it must not show. */
  readonly hides?: readonly string[];
};
