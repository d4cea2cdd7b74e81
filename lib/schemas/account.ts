import * as z from "zod/mini";
import { type CloudId, cloudIds } from "./cloud.ts";
import { parseTenantId, type TenantId } from "./tenant.ts";

/** A signed-in agent of the partner. `id` is Entra's home account id; rows in the database are bound to it. */
export type Account = {
  readonly id: string;
  readonly username: string;
  /** The agent's own directory: the partner tenant. */
  readonly tenantId: TenantId;
  readonly cloud: CloudId;
};

export const tenantIdSchema = z.pipe(
  z.string(),
  z.transform((text: string, context): TenantId => {
    const id = parseTenantId(text);
    if (id) return id;
    context.issues.push({ code: "custom", message: "not a tenant id", input: text });
    return z.NEVER;
  }),
);

export const accountSchema = z.object({
  id: z.string().check(z.minLength(1)),
  username: z.string(),
  tenantId: tenantIdSchema,
  cloud: z.enum(cloudIds),
});
