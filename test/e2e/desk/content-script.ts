import type { Page } from "puppeteer-core";
import type { Desk } from "./desk.ts";

/**
 * Speaks as our own script in a page does, which is what a page's renderer could do after an attacker took it over. Answers what
 * the background answered.
 */
export async function speakAsContentScript({ chromium }: Desk, page: Page, message: unknown): Promise<unknown> {
  const session = await page.createCDPSession();
  try {
    const contexts: number[] = [];
    session.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.origin === `chrome-extension://${chromium.extensionId}`) contexts.push(context.id);
    });
    await session.send("Runtime.enable");
    const contextId = contexts[0];
    if (contextId === undefined) throw new Error("There is no script of the extension in this page.");
    const { result } = await session.send("Runtime.evaluate", {
      contextId,
      expression: `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  } finally {
    await session.detach();
  }
}
