import { type Planned, readPlanned } from "../../lib/database/read-planned.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { usePorts } from "./ports.ts";
import { useScoped } from "./use-scoped.ts";

export type { Planned } from "../../lib/database/read-planned.ts";

/** What Microsoft plans for a customer, as it stands in the cache, live; `undefined` until it was read. */
export function usePlanned(scope: Scope): Planned | undefined {
  const { cache } = usePorts();
  return useScoped(scope, () => readPlanned(cache, scope), "planned");
}
