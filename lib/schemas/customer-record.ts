import type { Customer } from "./customer.ts";

/** A customer as Partner Center tells about one alone. Without delegated access the e-mail and the domains are left out. */
export type CustomerRecord = Customer & {
  readonly commerceId: string;
  readonly email: string;
  /** ISO 3166 country. */
  readonly country: string;
  readonly culture: string;
  /** Whether the partner may act for the customer; unknown where it is not said. */
  readonly delegatedAccess: boolean | undefined;
  readonly domains: readonly string[];
};
