import type { PlaceId } from "../../../schemas/place.ts";

/** The places of the panel. */
export const place = {
  nav: "Sections",
  key: (name: string, key: number) => `${name} (press ${key})`,
  name: {
    overview: "Overview",
    health: "Health",
    issues: "Issues",
    requests: "Requests",
    pricing: "Pricing",
    portals: "Portals",
  } satisfies Record<PlaceId, string>,
};
