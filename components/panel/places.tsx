import { HealthSection } from "../health/health-section.tsx";
import { IssuesPlace } from "../issues/issues-place.tsx";
import { OverviewSection } from "../overview/overview-section.tsx";
import { PortalsSection } from "../portals/portals-section.tsx";
import { PricingPlace } from "../pricing/pricing-place.tsx";
import { RequestsSection } from "../requests/requests-section.tsx";
import type { Place } from "./place.ts";

/** The places of the panel, in the order of their keys. */
export const places: readonly Place[] = [
  { id: "overview", Shown: OverviewSection },
  { id: "health", Shown: HealthSection },
  { id: "issues", Shown: IssuesPlace },
  { id: "requests", Shown: RequestsSection },
  { id: "pricing", Shown: PricingPlace },
  { id: "portals", Shown: PortalsSection },
];
