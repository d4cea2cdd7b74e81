import { fileURLToPath } from "node:url";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { plainPage } from "./gallery/plain-page.ts";
import { browserPath } from "./tools/browsers.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

type Options = NonNullable<TestProjectInlineConfiguration["test"]>;

/** A test that fails has failed: nothing is tried again, and no test may push the others aside. */
function project(name: string, options: Options = {}): TestProjectInlineConfiguration {
  return { root, test: { name, include: [`test/${name}/**/*.test.{ts,tsx}`], retry: 0, allowOnly: false, ...options } };
}

/** The components in a browser's own page. It is looked for only when it is started: the other projects need none. */
const components: TestProjectInlineConfiguration = {
  ...plainPage,
  ...project("components", {
    testTimeout: 60_000,
    fileParallelism: false,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          get executablePath() {
            return browserPath("chromium");
          },
          args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
        },
        contextOptions: { permissions: ["clipboard-read", "clipboard-write"], timezoneId: "UTC" },
      }),
      instances: [{ browser: "chromium" }],
      viewport: { width: 400, height: 800 },
    },
  }),
};

export default defineConfig({
  root,
  test: {
    projects: [
      // Long limits end a test that hangs; no test measures by them.
      project("house", { testTimeout: 60_000 }),
      project("unit", { testTimeout: 60_000 }),
      components,
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
