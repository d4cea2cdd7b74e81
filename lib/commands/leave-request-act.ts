import * as z from "zod/mini";
import type { Command } from "./command.ts";
import { leaveAct } from "./request-acts.ts";
import { actAsked } from "./requested.ts";

const input = z.object({ actId: actAsked.actId });

/** Takes a change of a request back before it is sent; afterwards, puts its outcome away. */
export const leaveRequestAct: Command<"leave-request-act", "own-page", z.infer<typeof input>> = {
  name: "leave-request-act",
  from: "own-page",
  input,
  async run({ actId }, services) {
    await leaveAct(services, actId);
  },
};
