import type { Caller, Endpoint } from "./endpoint.ts";

export type Allowance = NonNullable<Endpoint<never, never>["allowance"]>;

/** Keeps requests within what one installation may ask, and away from whom asked us to wait. It outlives the worker. */
export type Gate = {
  /**
   * Counts a request that is about to be made. Throws an ApiError `throttled`, with the time when the next may pass, where the
   * gate is closed or the allowance is used up; a request that is refused is not counted.
   */
  pass(key: string, allowance: Allowance | undefined): Promise<void>;
  /** Microsoft asked to wait until this moment, in epoch milliseconds. */
  close(key: string, until: number): Promise<void>;
};

/** Lets everything pass. */
export const freeGate: Gate = { pass: async () => {}, close: async () => {} };

/**
 * What one installation may ask of a tenant. Microsoft allows an application 800 requests an hour per tenant, whichever agent asks.
 * @see https://learn.microsoft.com/graph/throttling-limits (checked 2026-11-22)
 */
export const allowances: Readonly<Record<Allowance, { readonly most: number; readonly withinMs: number }>> = {
  "service-announcements": { most: 40, withinMs: 60 * 60 * 1000 },
};

/** Where an endpoint's requests about a tenant are counted together. Microsoft counts by tenant, whoever asks. */
export function gateKey({ service, allowance }: Pick<Endpoint<never, never>, "service" | "allowance">, caller: Caller) {
  return `${allowance ?? service}|${caller.cloud.id}|${caller.tenantId}`;
}

/** Where requests for tokens of a tenant are counted together. */
export function signInKey(caller: Caller): string {
  return `sign-in|${caller.cloud.id}|${caller.tenantId}`;
}
