import type { ApiErrorKind } from "../schemas/error-facts.ts";
import type { Caller, Service } from "./endpoint.ts";
import { ApiError } from "./errors.ts";

const atHome: Partial<Record<ApiErrorKind, ApiErrorKind>> = { "consent-needed": "consent-needed-partner" };

/** Whether a call is about the agent's own directory, which the account's id ends in. */
export function isAtHome({ account, tenantId }: Pick<Caller, "account" | "tenantId">): boolean {
  return account.split(".")[1]?.toLowerCase() === tenantId;
}

/** The same error with a kind that says where it happened: at home or at a customer, in Partner Center or elsewhere. */
export function placeError(error: unknown, service: Service, home: boolean): unknown {
  if (!(error instanceof ApiError)) return error;
  const { kind, code } = error.facts;
  const unknownApp = kind === "consent-needed" && code === "AADSTS700016" && home;
  const placed = unknownApp
    ? "app-unknown"
    : kind === "missing-role" && service === "partner-center"
      ? "no-partner-center-role"
      : ((home ? atHome[kind] : undefined) ?? kind);
  return placed === kind ? error : new ApiError({ ...error.facts, kind: placed }, { cause: error });
}
