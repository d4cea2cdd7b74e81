import * as z from "zod/mini";
import { parseTenantId, type TenantId } from "../schemas/tenant.ts";

/** A tenant id that must be one. */
export const tenant = z.pipe(
  z.string(),
  z.transform((text, context): TenantId => {
    const id = parseTenantId(text.trim());
    if (id) return id;
    context.issues.push({ code: "custom", message: "not a tenant id", input: text });
    return z.NEVER;
  }),
);

/** A tenant id that may be missing; what is none counts as missing. */
export const tenantOrNone = z.pipe(
  z.nullish(z.string()),
  z.transform((text): TenantId | undefined => parseTenantId(text?.trim())),
);
