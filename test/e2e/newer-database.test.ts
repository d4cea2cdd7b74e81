import { afterAll, beforeAll, expect, test } from "vitest";
import { customerId } from "../sandbox/worlds/ids.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import { extensionUrl } from "./browser/extension-targets.ts";
import { killWorker } from "./browser/kill-worker.ts";
import { type Desk, openDesk } from "./desk/desk.ts";
import { openPanel, showsHealth, showsWords } from "./desk/panel.ts";
import { setUp } from "./desk/sign-in.ts";

const west = customerId(1);

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk(twoContosos(Date.now()));
  await setUp(desk);
});

afterAll(() => desk?.close());

test("a database of a newer version is said, kept apart from what works, and made anew on request", async () => {
  // A page of the extension that opens no database of its own.
  const bare = await desk.open(extensionUrl(desk.chromium, "icon/icon.svg"));
  await killWorker(desk.chromium);
  const version = await bare.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open("cache", 99_990);
        request.addEventListener("success", () => {
          const { version: now } = request.result;
          request.result.close();
          resolve(now);
        });
        request.addEventListener("error", () => reject(request.error));
        request.addEventListener("blocked", () => reject(new Error("another page holds the database open")));
      }),
  );
  expect(version).toBe(99_990);
  await bare.close();
  const tab = await desk.open(`https://partner.microsoft.com/dashboard/v2/customers/${west}/account`);
  const panel = await openPanel(desk, tab);
  await showsWords(panel, "The data here is from a newer version");
  await panel.locator('::-p-aria([name="Fetch everything again"][role="button"])').click();
  const { text } = await showsHealth(panel, west);
  expect(text).not.toContain("newer version");
});
