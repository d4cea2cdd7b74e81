import type { Stage } from "../stage.ts";

/** One state of one screen: what to call it and what to put on the stage for it. */
export type State = {
  readonly name: string;
  readonly screen: "panel" | "popup" | "options";
  /** The part of the address after the `#`. */
  readonly at?: string;
  seed(stage: Stage): Promise<void>;
  /** The element that it is about, by a selector: what is looked at begins there. */
  readonly from?: string;
  /** It is a state of waiting: what it waits for never comes. */
  readonly waits?: true;
  /** A part of it cannot be drawn, of which React tells the console. */
  readonly throws?: true;
  /** What is done on the screen once it is drawn. */
  after?(): Promise<void>;
};
