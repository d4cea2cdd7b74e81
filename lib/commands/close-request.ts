import * as z from "zod/mini";
import type { Command } from "./command.ts";
import { beginAct } from "./request-acts.ts";
import { actAsked } from "./requested.ts";

const input = z.object(actAsked);

/** Closes a request. */
export const closeRequest: Command<"close-request", "own-page", z.infer<typeof input>> = {
  name: "close-request",
  from: "own-page",
  input,
  async run(asked, services) {
    await beginAct(services, asked, { status: "closed" });
  },
};
