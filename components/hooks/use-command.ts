import { useCallback, useState } from "react";
import type { CommandInput, CommandName } from "../../lib/commands/index.ts";
import { ask } from "../../lib/messaging/ask.ts";
import type { ErrorFacts } from "../../lib/schemas/error-facts.ts";
import { usePorts } from "./ports.ts";

type Asking<Name extends CommandName> = {
  readonly ask: (input: CommandInput<Name>) => Promise<boolean>;
  readonly running: boolean;
  readonly error: ErrorFacts | undefined;
};

/** Asks the background to run a command; says whether it runs, and how it failed. `ask` resolves with whether it was done. */
export function useCommand<Name extends CommandName>(name: Name): Asking<Name> {
  const { send } = usePorts();
  const [running, setRunning] = useState(0);
  const [error, setError] = useState<ErrorFacts>();
  const run = useCallback(
    async (input: CommandInput<Name>) => {
      setRunning((count) => count + 1);
      const outcome = await ask(send, name, input);
      setRunning((count) => count - 1);
      setError(outcome.done ? undefined : outcome.error);
      return outcome.done;
    },
    [send, name],
  );
  return { ask: run, running: running > 0, error };
}
