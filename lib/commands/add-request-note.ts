import * as z from "zod/mini";
import type { Command } from "./command.ts";
import { longestNote } from "./keep-request-draft.ts";
import { beginAct } from "./request-acts.ts";
import { actAsked } from "./requested.ts";

const input = z.object({
  ...actAsked,
  note: z.string().check(z.minLength(1), z.maxLength(longestNote), z.regex(/\S/)),
});

/** Adds a note to a request: it can be taken back for a moment, then it is sent. */
export const addRequestNote: Command<"add-request-note", "own-page", z.infer<typeof input>> = {
  name: "add-request-note",
  from: "own-page",
  input,
  async run({ note, ...asked }, services) {
    await beginAct(services, asked, { note });
  },
};
