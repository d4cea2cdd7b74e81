import * as z from "zod/mini";
import type { Endpoint } from "../endpoint.ts";
import { text } from "../text.ts";

/** How far something is that Microsoft took in with 202. */
export type SupportOperation = {
  /** `running` for every word that is not one of the last three. */
  readonly state: "running" | "succeeded" | "failed" | "canceled";
  /** Why it failed, in Microsoft's code and words; both empty while nothing has. */
  readonly code: string;
  readonly detail: string;
};

const last = ["succeeded", "failed", "canceled"] as const;

const body = z.pipe(
  z.object({ status: z.string(), error: z.optional(z.nullable(z.object({ code: text, message: text }))) }),
  z.transform(({ status, error }): SupportOperation => {
    const word = status.trim().toLowerCase();
    return {
      state: last.find((state) => state === word) ?? "running",
      code: error?.code ?? "",
      detail: error?.message ?? "",
    };
  }),
);

/** Path and query of an operation's address, which ARM gives whole; only ARM's own host is asked, whatever stands in it. */
function pathOf(address: string): string {
  const { pathname, search } = new URL(address, "https://arm.invalid");
  return `${pathname}${search}`;
}

/** What became of a ticket or message that was taken in, by the address that came with the 202. Asked again until it is over. */
export const supportOperationEndpoint: Endpoint<string, SupportOperation> = {
  id: "arm.support-operation",
  service: "arm",
  method: "GET",
  permissions: ["user_impersonation"],
  path: pathOf,
  schema: body,
  docs: "https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations",
  verifiedOn: "2026-11-22",
};
