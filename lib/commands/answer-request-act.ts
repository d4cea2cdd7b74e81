import * as z from "zod/mini";
import { tenantIdSchema } from "../schemas/account.ts";
import type { Command } from "./command.ts";
import { answerAct } from "./request-acts.ts";
import { actAsked } from "./requested.ts";

const input = z.object({ actId: actAsked.actId, windowId: z.int(), chosen: z.optional(tenantIdSchema) });

/** The agent says yes to what a change of a request asks, chooses its customer again by name, or wants it sent again. */
export const answerRequestAct: Command<"answer-request-act", "own-page", z.infer<typeof input>> = {
  name: "answer-request-act",
  from: "own-page",
  input,
  async run(answer, services) {
    await answerAct(services, answer);
  },
};
