import * as z from "zod/mini";
import type { ErrorFacts } from "../schemas/error-facts.ts";

/** Everything that is ever sent between our contexts: one command by its name, with its input. */
export const messageSchema = z.object({ command: z.string(), input: z.optional(z.unknown()) });

export type Message = z.infer<typeof messageSchema>;

/** What a command answers. Its result is rows in the database, never data in the answer. */
export type Outcome = { readonly done: true } | { readonly done: false; readonly error: ErrorFacts };
