import type { Fact } from "../../schemas/plan.ts";
import { answeredFacts } from "./answered.ts";
import { heldFacts } from "./held.ts";
import { obligedFacts } from "./obliged.ts";

const all = [...heldFacts, ...answeredFacts, ...obligedFacts] as const;

/** The id of a fact, under which the catalogues of messages have its sentence. */
export type FactId = (typeof all)[number]["id"];

/** Every dated fact of Microsoft's support. */
export const facts: readonly (Fact & { readonly id: FactId })[] = all;
