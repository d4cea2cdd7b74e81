import type { ErrorFacts } from "../schemas/error-facts.ts";

/** What is written down of a source's last refresh. `retryAt` is epoch milliseconds. */
type Went = { readonly error?: ErrorFacts | undefined; readonly retryAt?: number | undefined };

/** Why a source's last refresh failed, and when it is tried again: what Microsoft asked for, or what was set for it here. */
export function failureOf(went: Went | undefined): ErrorFacts | undefined {
  const retryAt = went?.error?.retryAt ?? went?.retryAt;
  return went?.error && retryAt !== undefined ? { ...went.error, retryAt } : went?.error;
}
