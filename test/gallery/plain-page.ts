import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";

const fakeBrowser = fileURLToPath(new URL("./fake-browser.ts", import.meta.url));

/** What Vite needs to run our components in a plain page: no extension stands around them, only a fake of its API. */
export const plainPage = {
  plugins: [react()],
  resolve: { alias: { "wxt/browser": fakeBrowser } },
};
