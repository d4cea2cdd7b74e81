import { useCallback } from "react";
import type { Scope } from "../../lib/schemas/scope.ts";
import { withZone, zoneOf } from "../../lib/settings/customer-zones.ts";
import { usePorts } from "./ports.ts";
import { useStored } from "./use-stored.ts";

export type Zones = {
  readonly agentZone: string;
  /** Where the agent said that the customer is; else undefined. */
  readonly said: string | undefined;
  readonly say: (zone: string | undefined) => void;
};

/** The clocks of the agent and of a customer; `undefined` until they were read. */
export function useZones(scope: Scope): Zones | undefined {
  const { customerZones } = usePorts();
  const kept = useStored(customerZones);
  const say = useCallback(
    (zone: string | undefined) => void customerZones.get().then((now) => customerZones.set(withZone(now, scope, zone))),
    [customerZones, scope],
  );
  if (!kept) return undefined;
  return { agentZone: new Intl.DateTimeFormat().resolvedOptions().timeZone, said: zoneOf(kept, scope), say };
}
