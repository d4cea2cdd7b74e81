import type { SiteAccess } from "../../../lib/schemas/site-access.ts";
import { browser } from "../fake-browser.ts";
import type { Stage } from "../stage.ts";
import { services } from "./services.ts";
import type { State } from "./state.ts";

async function aCustomer(stage: Stage): Promise<void> {
  await stage.customer();
  await stage.health(services());
}

/** Sites that the user has switched off. */
const withheld = (): void => {
  browser.permissions.contains = () => Promise.resolve(false);
};

/** How the browser comes to each answer, and what to call it. */
const kinds: Readonly<
  Record<SiteAccess["state"], { readonly name: string; readonly seed: (stage: Stage) => Promise<void> }>
> = {
  granted: { name: "granted", seed: aCustomer },
  once: {
    name: "read once",
    async seed(stage) {
      await aCustomer(stage);
      withheld();
    },
  },
  withheld: {
    name: "withheld",
    async seed(stage) {
      await stage.judged({ kind: "no-access" });
      withheld();
    },
  },
  blocked: {
    name: "blocked by the organisation",
    async seed(stage) {
      await stage.judged({ kind: "no-access" });
      browser.scripting.executeScript = () =>
        Promise.reject(new Error("This page cannot be scripted due to an ExtensionsSettings policy."));
    },
  },
  unseen: { name: "unseen", seed: (stage) => stage.judged({ kind: "no-access" }) },
};

/** What the browser lets us see of the tab, in the panel and in the popup. */
export const accessStates: readonly State[] = Object.values(kinds).flatMap(({ name, seed }) => [
  { name: `access: ${name}`, screen: "panel", seed },
  { name: `popup, access: ${name}`, screen: "popup", seed },
]);
