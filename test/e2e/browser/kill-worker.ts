import { setTimeout as wait } from "node:timers/promises";
import type { Chromium } from "./chromium.ts";
import { workerTarget } from "./worker.ts";

/** Ends the extension's service worker, as the browser does with an idle one, and waits until it is gone. */
export async function killWorker(chromium: Chromium): Promise<void> {
  const { browser } = chromium;
  const target = await workerTarget(chromium);
  const session = await browser.target().createCDPSession();
  try {
    const { targetInfos } = await session.send("Target.getTargets");
    const found = targetInfos.find(({ type, url }) => type === target.type() && url === target.url());
    if (found === undefined) throw new Error("The service worker ended before it was killed.");
    await session.send("Target.closeTarget", { targetId: found.targetId });
    while (browser.targets().includes(target)) await wait(10);
  } finally {
    await session.detach();
  }
}
