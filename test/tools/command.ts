import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** How a command ended: its exit code (undefined when it was ended by a signal or never began) and all it printed. */
export type Ending = { readonly code: number | undefined; readonly output: string };

/** A program, its arguments, and whether it must go through a shell. */
export type Command = { readonly program: string; readonly args: readonly string[]; readonly shell?: boolean };

/** Milliseconds after which a command counts as hung: longer than the slowest stage may ever take. */
const patience = 1_800_000;

/** Runs a command in the repository's folder, collecting what it prints. Never rejects. */
export function run({ program, args, shell = false }: Command, env: NodeJS.ProcessEnv): Promise<Ending> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env, shell, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const collect = (text: string): void => {
      output += text;
    };
    child.stdout.setEncoding("utf8").on("data", collect);
    child.stderr.setEncoding("utf8").on("data", collect);
    const timer = setTimeout(() => {
      output += `\nNot finished after ${patience / 60_000} minutes: ended.\n`;
      child.kill("SIGKILL");
      child.stdout.destroy();
      child.stderr.destroy();
    }, patience);
    child.on("error", (error) => {
      clearTimeout(timer);
      resolve({ code: undefined, output: `${output}${error.message}\n` });
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? undefined, output });
    });
  });
}

/** One of our own TypeScript files, run by the Node that runs us. */
export function script(path: string): Command {
  return { program: process.execPath, args: [join(root, path)] };
}

/** A program that a package brings, found by its package.json so that no shell is needed on any system. */
export function packaged(name: string, args: readonly string[], bin = name): Command {
  const manifest = join(root, "node_modules", name, "package.json");
  const parsed: { bin: string | Record<string, string> } = JSON.parse(readFileSync(manifest, "utf8"));
  const file = typeof parsed.bin === "string" ? parsed.bin : parsed.bin[bin];
  if (file === undefined) throw new Error(`${name} brings no ${bin}`);
  return { program: process.execPath, args: [join(dirname(manifest), file), ...args] };
}
