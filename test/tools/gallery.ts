// `npm run gallery`: every state of every screen without the extension, reloaded as you edit.
// `npm run gallery -- pictures`: a picture of each, in every view, in test-results/gallery, and of some of them those that the README leads with.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { enterGallery, views } from "../gallery/room.ts";
import { serveGallery } from "../gallery/serve.ts";
import { slug, states } from "../gallery/states/index.ts";
import { root } from "./command.ts";
import { sideBySide } from "./side-by-side.ts";

/** What the README shows of the gallery, by view. */
const shown = {
  "light-320-en": ["overview: any day", "issues: any day", "requests: any day", "pricing: any day"],
  "dark-400-ko": ["overview: Azure in trouble", "issues: Korean, one opened", "who: contradiction"],
};

if (process.argv[2] === "pictures") {
  const room = await enterGallery();
  const folder = join(root, "test-results", "gallery");
  for (const { name } of views) mkdirSync(join(folder, name), { recursive: true });
  for (const state of states) {
    for (const view of views) {
      const page = await room.show(state, view);
      await page.screenshot({ path: `${join(folder, view.name, slug(state))}.png` });
    }
  }
  console.log(`${states.length} states in ${views.length} views in ${relative(root, folder)}`);
  await room.close();
  for (const [view, names] of Object.entries(shown)) {
    const shots = names.map((name) => readFileSync(`${join(folder, view, slug({ name }))}.png`).toString("base64"));
    const width = shots.length * ((views.find(({ name }) => name === view)?.width ?? 0) + 1) - 1;
    const target = join(root, ".github", "pictures", `states-${view}.png`);
    writeFileSync(target, await sideBySide(shots, { width, height: 800 }));
  }
} else {
  const { address } = await serveGallery(5190);
  console.log(`The gallery is at ${address}`);
}
