/** The places of the panel, in the order in which they are shown; the key of each is its position. */
export const placeIds = ["overview", "health", "issues", "requests", "pricing", "portals"] as const;

export type PlaceId = (typeof placeIds)[number];
