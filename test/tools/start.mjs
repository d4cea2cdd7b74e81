import { setUpAndRun } from "./set-up.mjs";

await setUpAndRun("tour.ts", ["chromium"]);
