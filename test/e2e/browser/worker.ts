import type { Target } from "puppeteer-core";
import type { Chromium } from "./chromium.ts";
import { extensionUrl } from "./extension-targets.ts";

/** Milliseconds after which a worker that does not answer is one that was going away when it was asked. */
const patience = 5_000;

/** The extension's service worker. Waits until it runs; nothing here wakes it. */
export async function workerTarget(chromium: Chromium): Promise<Target> {
  const origin = extensionUrl(chromium, "");
  const isWorker = (target: Target): boolean => target.type() === "service_worker" && target.url().startsWith(origin);
  return chromium.browser.waitForTarget(isWorker, { timeout: 15_000 });
}

/**
 * Calls a function in the extension's service worker and answers what it returns, both as JSON. The function sees only its
 * arguments and the worker's globals. Puppeteer's own `target.worker()` will not do: its session outlives the worker and
 * holds the next one at its first line.
 */
export async function inWorker<Argument, Result>(
  chromium: Chromium,
  call: (argument: Argument) => Result | Promise<Result>,
  argument: Argument,
): Promise<Result> {
  const session = await (await workerTarget(chromium)).createCDPSession();
  try {
    const { result, exceptionDetails } = await session.send(
      "Runtime.evaluate",
      {
        expression: `(${call.toString()})(${JSON.stringify(argument)})`,
        awaitPromise: true,
        returnByValue: true,
      },
      { timeout: patience },
    );
    if (exceptionDetails !== undefined) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  } finally {
    await session.detach().catch(() => undefined);
  }
}
