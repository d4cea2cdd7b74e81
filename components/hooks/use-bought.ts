import { readRows } from "../../lib/database/read-source.ts";
import { type Bought, boughtIn } from "../../lib/health/bought.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { usePorts } from "./ports.ts";
import { useScoped } from "./use-scoped.ts";

/** Tells of a service by its name whether it is in what the customer bought; `undefined` until the subscriptions were read. */
export function useBought(scope: Scope): ((service: string) => Bought | undefined) | undefined {
  const { cache } = usePorts();
  const found = useScoped(scope, () => readRows(cache, scope, "subscriptions", ["subscriptions"]), "subscriptions");
  if (!found) return undefined;
  const [sync] = found.syncs;
  const complete = sync?.succeededAt !== undefined && !sync.unreadable;
  return (service) => boughtIn(service, found.rows, complete);
}
