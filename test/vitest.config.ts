import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

type Options = NonNullable<TestProjectInlineConfiguration["test"]>;

/** A test that fails has failed: nothing is tried again, and no test may push the others aside. */
function project(name: string, options: Options = {}): TestProjectInlineConfiguration {
  return { root, test: { name, include: [`test/${name}/**/*.test.{ts,tsx}`], retry: 0, allowOnly: false, ...options } };
}

export default defineConfig({
  root,
  test: {
    projects: [
      // Long limits end a test that hangs; no test measures by them.
      project("house", { testTimeout: 60_000 }),
      project("unit", { testTimeout: 60_000 }),
      project("contract", { testTimeout: 60_000 }),
      project("integration", { testTimeout: 60_000 }),
      // One browser at a time.
      project("e2e", {
        fileParallelism: false,
        testTimeout: 60_000,
        hookTimeout: 60_000,
        globalSetup: ["test/e2e/built.ts"],
      }),
    ],
  },
});
