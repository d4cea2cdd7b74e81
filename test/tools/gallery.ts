// `npm run gallery`: every state of every screen without the extension, reloaded as you edit.
// `npm run gallery -- pictures`: a picture of each, in every view, in test-results/gallery.
import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import { enterGallery, views } from "../gallery/room.ts";
import { serveGallery } from "../gallery/serve.ts";
import { slug, states } from "../gallery/states/index.ts";
import { root } from "./command.ts";

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
} else {
  const { address } = await serveGallery(5190);
  console.log(`The gallery is at ${address}`);
}
