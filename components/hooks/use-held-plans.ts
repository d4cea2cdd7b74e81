import { readPartnerProfile } from "../../lib/database/read-partner-profile.ts";
import type { PartnerProfile } from "../../lib/schemas/partner-profile.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { usePorts } from "./ports.ts";
import { useScoped } from "./use-scoped.ts";

/** What the agent beside a customer said of the partner, without secrets: `undefined` until it was read. */
export function useHeldPlans(scope: Scope): { readonly profile: PartnerProfile | undefined } | undefined {
  const { user } = usePorts();
  return useScoped(scope, async () => ({ profile: (await readPartnerProfile(user, scope))?.profile }));
}
