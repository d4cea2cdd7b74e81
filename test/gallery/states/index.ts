import { accessStates } from "./access.ts";
import { atAGlance } from "./at-a-glance.ts";
import { everythingWrong } from "./everything.ts";
import { otherClouds } from "./other-clouds.ts";
import { otherScreens } from "./other-screens.ts";
import { around } from "./panel-around.ts";
import { panelHealth } from "./panel-health.ts";
import { panelIssues } from "./panel-issues.ts";
import { panelWho } from "./panel-who.ts";
import { priceList } from "./price-list.ts";
import { pricing } from "./pricing.ts";
import { refusals } from "./refusals.ts";
import { requestStates } from "./requests.ts";
import { searches } from "./searches.ts";
import { setUpStates } from "./set-up.ts";
import type { State } from "./state.ts";

/** Every state of every screen. */
export const states: readonly State[] = [
  ...panelHealth,
  ...atAGlance,
  ...everythingWrong,
  ...panelIssues,
  ...panelWho,
  ...around,
  ...accessStates,
  ...refusals,
  ...requestStates,
  ...pricing,
  ...otherScreens,
  ...priceList,
  ...setUpStates,
  ...searches,
  ...otherClouds,
];

/** How a state is called in an address. */
export const slug = ({ name }: Pick<State, "name">): string => name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
