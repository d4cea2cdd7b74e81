import type { ApiErrorKind } from "../schemas/api-error-kind.ts";

/** The facts of a failure: safe to keep in the database and to show. Never holds a token or a body. */
export type ErrorFacts = {
  readonly kind: ApiErrorKind;
  /** Microsoft's own code, such as `AADSTS65001`, `900308` or `UnknownError`. */
  readonly code?: string;
  /** Microsoft's sentence, at most 500 characters. */
  readonly detail?: string;
  /** The id that Microsoft's support asks for. */
  readonly correlationId?: string;
  readonly status?: number;
  /** Epoch milliseconds before which the same call must not be made again. */
  readonly retryAt?: number;
};

/** The one error that crosses floors: a kind, and the facts that go with it. */
export class ApiError extends Error {
  readonly facts: ErrorFacts;

  constructor(facts: ErrorFacts, options?: ErrorOptions) {
    super(`${facts.kind}${facts.code ? ` (${facts.code})` : ""}`, options);
    this.name = "ApiError";
    this.facts = facts;
  }
}

/** The facts of anything thrown: an ApiError's own, else `unexpected` with the error's name and nothing of its text. */
export function errorFacts(thrown: unknown): ErrorFacts {
  if (thrown instanceof ApiError) return thrown.facts;
  return { kind: "unexpected", ...(thrown instanceof Error ? { code: thrown.name } : {}) };
}
