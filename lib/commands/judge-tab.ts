import * as z from "zod/mini";
import type { Command } from "./command.ts";

const input = z.object({ tabId: z.int() });

/** A screen has heard of a change of its tab, and waits until the background has judged the tab after it. Asks nobody outside. */
export const judgeTab: Command<"judge-tab", "own-page", z.infer<typeof input>> = {
  name: "judge-tab",
  from: "own-page",
  input,
  run: ({ tabId }, { tracker }) => tracker.judge(tabId),
};
