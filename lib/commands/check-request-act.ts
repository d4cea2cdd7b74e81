import * as z from "zod/mini";
import type { Command } from "./command.ts";
import { lookAfterAct } from "./request-acts.ts";
import { actAsked } from "./requested.ts";

const input = z.object({ actId: actAsked.actId });

/** Asks Microsoft what became of a change that may or may not have arrived. */
export const checkRequestAct: Command<"check-request-act", "own-page", z.infer<typeof input>> = {
  name: "check-request-act",
  from: "own-page",
  input,
  async run({ actId }, services) {
    await lookAfterAct(services, actId);
  },
};
