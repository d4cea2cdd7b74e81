import { browser } from "wxt/browser";
import { type RawSender, recognise, type Sender } from "../messaging/sender.ts";

/** Sends a message to the background. */
export function send(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Hears every message from our own pages and scripts, with its sender recognised or not. */
export function onMessage(answer: (message: unknown, sender: Sender | undefined) => Promise<unknown>): void {
  const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL("/")).origin };
  browser.runtime.onMessage.addListener((message: unknown, sender: RawSender, respond: (value: unknown) => void) => {
    void answer(message, recognise(sender, own)).then(respond);
    return true;
  });
}
