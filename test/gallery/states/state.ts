import type { Stage } from "../stage.ts";

/** One state of one screen: what to call it and what to put on the stage for it. */
export type State = {
  readonly name: string;
  readonly screen: "panel" | "popup" | "options";
  seed(stage: Stage): Promise<void>;
};
