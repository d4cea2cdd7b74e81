import type { Caller } from "../guard.ts";

/** What Partner Center's routes are given: who asks. */
export type PartnerCenterEnv = { Variables: { caller: Caller } };
