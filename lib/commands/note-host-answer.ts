import * as z from "zod/mini";
import { hostGroupIds } from "../settings/host-groups.ts";
import type { Command } from "./command.ts";

const input = z.object({ group: z.enum(hostGroupIds), answer: z.optional(z.enum(["allowed", "refused"])) });

/** Keeps what the agent answered the browser about a group of sites; without an answer the group is as if never asked for. */
export const noteHostAnswer: Command<"note-host-answer", "own-page", z.infer<typeof input>> = {
  name: "note-host-answer",
  from: "own-page",
  input,
  async run({ group, answer }, { hostAnswers }) {
    const { [group]: _, ...others } = await hostAnswers.get();
    await hostAnswers.set(answer ? { ...others, [group]: answer } : others);
  },
};
