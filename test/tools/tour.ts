// `npm start`: the product on a realistic partner's world. With a display it opens the browser and leaves it to you; without one it
// takes the same tour headless, prints what is shown and keeps pictures.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { extensionFolder } from "../e2e/built.ts";
import { openDesk } from "../e2e/desk/desk.ts";
import { thirtyCustomers } from "../sandbox/worlds/thirty-customers.ts";
import { packaged, root, run } from "./command.ts";
import { endStrays } from "./strays.ts";
import { show } from "./tour/show.ts";
import type { Tour } from "./tour/step.ts";
import { steps } from "./tour/steps.ts";

const hasDisplay =
  process.platform === "darwin" ||
  process.platform === "win32" ||
  Boolean(process.env.DISPLAY) ||
  Boolean(process.env.WAYLAND_DISPLAY);
const headless = !hasDisplay || process.argv.includes("--headless");
const pictures = join(root, "test-results", "tour");

console.log("Building the extension …");
const built = await run(packaged("wxt", ["build", "-b", "chrome"]), process.env);
if (built.code !== 0) {
  console.error(built.output);
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), "sidekick-start-"));
process.env.SIDEKICK_RUN = folder;
console.log("Starting the sandbox and the browser …");
const tour: Tour = { desk: await openDesk(thirtyCustomers(Date.now()), { headless, extension: extensionFolder }) };
const stopped = (): void => {
  endStrays(folder);
  process.exit(130);
};
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stopped);

let shown = 0;
let failed = "";
try {
  // With a display the first three steps are enough: the agent is at the customer's page, signed in, the panel beside it.
  for (const [at, step] of (headless ? steps : steps.slice(0, 3)).entries()) {
    failed = `step ${at + 1}, “${step.title}”`;
    await show(tour, step, at + 1, pictures);
    shown += 1;
  }
  failed = "";
} catch (error) {
  const cause = error instanceof Error && error.cause instanceof Error ? `\n${error.cause.message}` : "";
  console.error(
    `\n${failed} does not show what it should: ${error instanceof Error ? error.message : String(error)}${cause}`,
  );
}
if (!headless && failed === "") {
  console.log("\nThe browser is yours: everything in it is the sandbox's. Close it to end.");
  await new Promise((resolve) => tour.desk.chromium.browser.once("disconnected", resolve));
}
await tour.desk.close().catch(() => {});
endStrays(folder);
rmSync(folder, { recursive: true, force: true });
if (headless) console.log(`\nPictures are in ${relative(root, pictures)}.`);
console.log(
  failed === ""
    ? `tour: ${shown} steps, all shown`
    : `tour: ${shown} of ${steps.length} steps shown, then ${failed} failed`,
);
process.exitCode = failed === "" ? 0 : 1;
