import { mkdirSync } from "node:fs";
import { relative } from "node:path";
import type { Page } from "puppeteer-core";
import { until } from "../../e2e/desk/desk.ts";
import type { Scene, Step, Tour } from "./step.ts";

const patience = 20_000;

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** Shows one step: goes there, waits for its words, prints what stands on the screen and keeps a picture of it. */
export async function show(tour: Tour, step: Step, number: number, folder: string): Promise<void> {
  console.log(`\nStep ${number}: ${step.title}`);
  const scene = await step.go(tour);
  const screen = scene.panel ?? scene.own;
  if (!screen) throw new Error("The step has nothing of ours on the screen.");
  const text = await until(
    step.shows.map((words) => `“${words}”`).join(", "),
    async () => {
      const seen = await textOf(screen);
      const missing = step.shows.filter((words) => !seen.includes(words));
      const wrong = (step.hides ?? []).filter((words) => seen.includes(words));
      if (missing.length === 0 && wrong.length === 0) return seen;
      throw new Error(
        `missing: ${missing.join(", ") || "nothing"}; wrongly there: ${wrong.join(", ") || "nothing"}; shown:\n${seen}`,
      );
    },
    patience,
  );
  if (scene.page) console.log(`  page   ${scene.page.url()}\n         ${await scene.page.title()}`);
  const name = scene.panel ? "panel" : "ours";
  for (const line of text.split("\n").filter((words) => words.trim() !== ""))
    console.log(`  ${name.padEnd(6)} ${line}`);
  for (const path of await keepPictures(scene, number, folder))
    console.log(`  picture ${relative(process.cwd(), path)}`);
}

/** One picture of the portal's page and one of ours, as they stand beside each other. */
async function keepPictures(scene: Scene, number: number, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const kept: string[] = [];
  for (const [name, page] of Object.entries(scene)) {
    const path: `${string}.png` = `${folder}/step-${String(number).padStart(2, "0")}-${name}.png`;
    await page.screenshot({ path, captureBeyondViewport: false });
    kept.push(path);
  }
  return kept;
}
