import * as z from "zod/mini";
import { type PlaceId, placeIds } from "../schemas/place.ts";
import { type Scope, scopeKey } from "../schemas/scope.ts";
import { type Area, type Stored, stored } from "./stored.ts";

const kept = 200;

const placesSchema = z.array(z.object({ key: z.string(), place: z.enum(placeIds) }));

/** Where in the panel the agent was with each customer, the last one last. */
export type Places = z.infer<typeof placesSchema>;

/** The places of this browser session: kept in memory, for the eyes only. */
export function storedPlaces(session: Area): Stored<Places> {
  return stored<Places>(session, "places", placesSchema, []);
}

/** Where the agent was with a customer; the overview at first. */
export function placeOf(places: Places, scope: Scope): PlaceId {
  const key = scopeKey(scope);
  return places.find((entry) => entry.key === key)?.place ?? "overview";
}

/** The places after the agent went to one with a customer. */
export function withPlace(places: Places, scope: Scope, place: PlaceId): Places {
  const key = scopeKey(scope);
  return [...places.filter((entry) => entry.key !== key), { key, place }].slice(-kept);
}
