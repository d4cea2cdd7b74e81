import { type KnownProfile, readPartnerProfile } from "../../lib/database/read-partner-profile.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { usePorts } from "./ports.ts";
import { useScoped } from "./use-scoped.ts";

/** What the organisation, or the agent beside a customer, said of the partner, without secrets: `undefined` until it was read. */
export function useHeldPlans(scope: Scope): { readonly held: KnownProfile | undefined } | undefined {
  const { user } = usePorts();
  return useScoped(scope, async () => ({ held: await readPartnerProfile(user, scope) }));
}
