import type { en } from "./locales/en.ts";

/** The shape that every locale fills: a missing message does not compile. */
export type Messages = typeof en;
