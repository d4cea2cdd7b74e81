/** What a customer bought through the partner. Enumerations are Microsoft's words as they came; instants are ISO 8601 in UTC. */
export type Subscription = {
  readonly id: string;
  readonly name: string;
  readonly offerId: string;
  /** Bought in the new commerce experience; otherwise an older offer. */
  readonly newCommerce: boolean;
  readonly status: string;
  readonly quantity: number | undefined;
  readonly unit: string;
  readonly createdAt: string | undefined;
  readonly startsAt: string | undefined;
  /** The end of the commitment. */
  readonly endsAt: string | undefined;
  readonly autoRenew: boolean | undefined;
  readonly trial: boolean | undefined;
  readonly billingCycle: string;
  /** ISO 8601 duration such as `P1Y`; empty where there is none. */
  readonly term: string;
};
