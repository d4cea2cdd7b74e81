import * as z from "zod/mini";
import { timeZone } from "../schemas/calendar.ts";
import { type Scope, scopeKey } from "../schemas/scope.ts";
import { type Area, type Stored, stored } from "./stored.ts";

const zonesSchema = z.array(z.object({ key: z.string(), zone: z.string() }));

/** In which IANA time zone the agent says that customers are. */
export type CustomerZones = z.infer<typeof zonesSchema>;

/** The agent's own word, kept until what was made is erased. */
export function storedCustomerZones(local: Area): Stored<CustomerZones> {
  return stored<CustomerZones>(local, "customerZones", zonesSchema, []);
}

/** Where a customer is; `undefined` where nobody said so, or said a zone that this browser does not know. */
export function zoneOf(zones: CustomerZones, scope: Scope): string | undefined {
  const said = zones.find(({ key }) => key === scopeKey(scope))?.zone;
  return timeZone.safeParse(said).data;
}

/** The zones after the agent said where a customer is, or with no zone took it back. */
export function withZone(zones: CustomerZones, scope: Scope, zone: string | undefined): CustomerZones {
  const key = scopeKey(scope);
  const others = zones.filter((entry) => entry.key !== key);
  return zone === undefined ? others : [...others, { key, zone }];
}
