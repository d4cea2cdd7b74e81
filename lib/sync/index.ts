import { customersSource } from "./customers.ts";
import { healthSource } from "./health.ts";

/** Everything that is fetched and kept. */
export const sources = { customers: customersSource, health: healthSource } as const;

export type SourceId = keyof typeof sources;
