import type { Services } from "./services.ts";

/** Judges every open tab anew: after sign-in, sign-out and a new customer list. */
export async function judgeTabs({ tabs, tracker }: Services): Promise<void> {
  await Promise.allSettled((await tabs()).map((tabId) => tracker.judge(tabId)));
}
