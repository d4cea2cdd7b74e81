import { useCallback, useContext, useState } from "react";
import type { PlaceId } from "../../lib/schemas/place.ts";
import { type Scope, scopeKey } from "../../lib/schemas/scope.ts";
import { placeOf, withPlace } from "../../lib/settings/places.ts";
import { FirstReadsContext, usePorts } from "./ports.ts";
import { useStored } from "./use-stored.ts";

type Place = { readonly place: PlaceId | undefined; readonly go: (place: PlaceId) => void };

/** Where in the panel the agent is with a customer, kept for each; `undefined` until it was read. */
export function usePlace(scope: Scope | undefined): Place {
  const { places } = usePorts();
  const kept = useStored(places, useContext(FirstReadsContext)?.places);
  const key = scope && scopeKey(scope);
  const [chosen, setChosen] = useState<{ key: string | undefined; place: PlaceId }>();
  const place = chosen && chosen.key === key ? chosen.place : kept && scope && placeOf(kept, scope);
  const go = useCallback(
    (next: PlaceId) => {
      if (!scope) return;
      setChosen({ key: scopeKey(scope), place: next });
      void places.get().then((now) => places.set(withPlace(now, scope, next)));
    },
    [places, scope],
  );
  return { place, go };
}
