import { type Command, run } from "../command.ts";
import type { Stage } from "./stage.ts";

/** A stage of one command: exit code 0, and a sign in its output that it looked at something, is one check passed. */
export function check(name: string, command: () => Command, sawSomething: RegExp, needs?: string): Stage {
  return {
    name,
    ...(needs === undefined ? {} : { needs }),
    async run({ env }) {
      const { code, output } = await run(command(), env);
      const saw = sawSomething.test(output);
      const passed = code === 0 && saw;
      const blind =
        code === 0 && !saw ? `\nIt printed nothing that fits ${sawSomething}: did it look at any file?\n` : "";
      return { passed: Number(passed), failed: Number(!passed), output: output + blind };
    },
  };
}
