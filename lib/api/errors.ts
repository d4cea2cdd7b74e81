import type { ErrorFacts } from "../schemas/error-facts.ts";

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
