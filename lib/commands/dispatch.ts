import { factsOf } from "../database/state.ts";
import { messageSchema, type Outcome } from "../messaging/message.ts";
import type { Sender } from "../messaging/sender.ts";
import type { Command } from "./command.ts";
import type { Services } from "./services.ts";

const refused: Outcome = { done: false, error: { kind: "unexpected", code: "refused" } };

/**
 * Runs the command that a message asks for, if its sender may ask for it and its input has the declared shape. Everything else
 * is refused without a word about why.
 */
export async function dispatch(
  registry: readonly (Command<string, "own-page", unknown> | Command<string, "portal-page", unknown>)[],
  message: unknown,
  sender: Sender | undefined,
  services: Services,
): Promise<Outcome> {
  const parsed = messageSchema.safeParse(message);
  if (!parsed.success || !sender) return refused;
  const command = registry.find(({ name }) => name === parsed.data.command);
  if (!command) return refused;
  const input = command.input.safeParse(parsed.data.input);
  if (!input.success) return refused;
  try {
    if (command.from === "own-page" && sender.context === "own-page") await command.run(input.data, services, sender);
    else if (command.from === "portal-page" && sender.context === "portal-page") {
      await command.run(input.data, services, sender);
    } else return refused;
    return { done: true };
  } catch (thrown) {
    return { done: false, error: factsOf(thrown) };
  }
}
