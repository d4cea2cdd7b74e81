import { type ChildProcess, execFile, spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A screen without a monitor, for the few dialogs that a browser shows only on one. */
export type Display = {
  readonly name: string;
  /** Presses keys in the window that has the focus, as a person does; names as xdotool writes them. */
  press(...keys: readonly string[]): Promise<void>;
  close(): void;
};

/** Starts Xvfb on a free display with a window manager on it. */
export async function openDisplay(): Promise<Display> {
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.once("error", (cause) =>
      reject(new Error("Xvfb is missing: install xvfb, xdotool and openbox.", { cause })),
    );
    server.once("exit", (code) => reject(new Error(`Xvfb ended with ${code}.`)));
    server.stdio[3]?.once("data", (data: Buffer) => resolve(data.toString().trim()));
  });
  const name = `:${number}`;
  const env = { ...process.env, DISPLAY: name };
  const manager: ChildProcess = spawn("openbox", [], { env, stdio: "ignore" });
  return {
    name,
    async press(...keys) {
      for (const key of keys) {
        await run("xdotool", ["key", key], { env });
        await wait(150);
      }
    },
    close() {
      manager.kill();
      server.kill();
    },
  };
}
