import * as z from "zod/mini";
import type { Command } from "./command.ts";
import { beginAct } from "./request-acts.ts";
import { actAsked } from "./requested.ts";

const input = z.object(actAsked);

/** Opens a closed request again. */
export const reopenRequest: Command<"reopen-request", "own-page", z.infer<typeof input>> = {
  name: "reopen-request",
  from: "own-page",
  input,
  async run(asked, services) {
    await beginAct(services, asked, { status: "open" });
  },
};
