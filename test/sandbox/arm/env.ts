import type { Caller } from "../guard.ts";

/** What Azure's routes are given: who asks. */
export type ArmEnv = { Variables: { caller: Caller } };
