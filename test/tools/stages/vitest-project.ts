import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packaged, run } from "../command.ts";
import type { Stage } from "./stage.ts";
import { countResults, type VitestReport } from "./vitest-results.ts";

/** A project of test/vitest.config.ts as a stage; its tests are counted one by one. */
export function vitestProject(name: string, needs?: string): Stage {
  return {
    name,
    ...(needs === undefined ? {} : { needs }),
    async run({ env, folder }) {
      const file = join(folder, `${name}.json`);
      const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
      const options = ["run", "--config", "test/vitest.config.ts", "--project", name, "--retry=0", ...reporters];
      const { code, output } = await run(packaged("vitest", options), env);
      const report: VitestReport | undefined = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
      return { ...countResults(report, code), output };
    },
  };
}
