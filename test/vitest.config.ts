import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  test: {
    projects: ["house", "unit", "contract", "integration"].map((name) => ({
      root,
      test: { name, include: [`test/${name}/**/*.test.{ts,tsx}`], retry: 0 },
    })),
  },
});
