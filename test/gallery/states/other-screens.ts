import { services } from "./services.ts";
import type { State } from "./state.ts";

/** The popup and the options page. */
export const otherScreens: readonly State[] = [
  {
    name: "popup: a customer",
    screen: "popup",
    async seed(stage) {
      await stage.customer();
      await stage.health(services());
    },
  },
  { name: "popup: no portal", screen: "popup", seed: (stage) => stage.judged({ kind: "no-portal" }) },
  {
    name: "popup: signed out",
    screen: "popup",
    async seed(stage) {
      await stage.signedIn(false);
      await stage.judged({ kind: "no-portal" });
    },
  },
  { name: "options", screen: "options", seed: () => Promise.resolve() },
  { name: "options: signed out", screen: "options", seed: (stage) => stage.signedIn(false) },
];
