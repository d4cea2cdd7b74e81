import type { PlaceId } from "../../../schemas/place.ts";

/** The places of the panel, and what is said of one that cannot be shown. */
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
  failed: {
    title: "This part cannot be shown",
    advice:
      "Something in it could not be read. Nothing is lost: what you entered stays stored, and the other parts go on working. Try again; if it stays, report what stands here.",
    again: "Try again",
  },
};
