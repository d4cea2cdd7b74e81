import { setUpAndRun } from "./set-up.mjs";

await setUpAndRun("run-tests.ts", ["chromium", "firefox", "display"]);
