import type { Outcome } from "./message.ts";

/** Sends a message to the background and resolves with what it answered, or `undefined` if nobody did. */
export type Send = (message: { command: string; input: unknown }) => Promise<unknown>;

function isOutcome(value: unknown): value is Outcome {
  return typeof value === "object" && value !== null && "done" in value;
}

/** Asks the background to run a command. Never rejects: a background that does not answer is an `unexpected` error. */
export async function ask(send: Send, command: string, input: unknown): Promise<Outcome> {
  try {
    const answer = await send({ command, input });
    if (isOutcome(answer)) return answer;
  } catch {
    // The background was stopped while it worked; what it had written stands in the database.
  }
  return { done: false, error: { kind: "unexpected", code: "no-answer" } };
}
