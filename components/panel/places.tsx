import { HealthSection } from "../health/health-section.tsx";
import { PortalsSection } from "../portals/portals-section.tsx";
import { PricingPlace } from "../pricing/pricing-place.tsx";
import type { Place } from "./place.ts";

/** The places of the panel, in the order of their keys. */
export const places: readonly Place[] = [
  { id: "overview", Shown: HealthSection },
  { id: "health", Shown: HealthSection },
  { id: "pricing", Shown: PricingPlace },
  { id: "portals", Shown: PortalsSection },
];
