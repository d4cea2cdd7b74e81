import type { Caller } from "../guard.ts";

/** What Graph's routes are given: who asks. */
export type GraphEnv = { Variables: { caller: Caller } };
