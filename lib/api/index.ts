import { healthOverviewsEndpoint } from "./graph/health-overviews.ts";
import { customersEndpoint } from "./partner-center/customers.ts";

/** Every endpoint we call; the contract suite walks this list. */
export const endpoints = [customersEndpoint, healthOverviewsEndpoint] as const;
