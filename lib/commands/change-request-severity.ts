import * as z from "zod/mini";
import type { Command } from "./command.ts";
import { beginAct } from "./request-acts.ts";
import { actAsked } from "./requested.ts";

const input = z.object({ ...actAsked, severity: z.enum(["critical", "moderate", "minimal"]) });

/** Changes the severity of a request. */
export const changeRequestSeverity: Command<"change-request-severity", "own-page", z.infer<typeof input>> = {
  name: "change-request-severity",
  from: "own-page",
  input,
  async run({ severity, ...asked }, services) {
    await beginAct(services, asked, { severity });
  },
};
