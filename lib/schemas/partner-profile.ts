import * as z from "zod/mini";
import { calendarDate } from "./calendar.ts";
import { contactSchema } from "./contact-way.ts";
import { words } from "./text.ts";

/** The plans that are held by contract or benefit, and so can be entered with an expiry. */
export const heldPlanIds = ["premier", "advanced", "partner-cloud", "partner-on-premises"] as const;

const secret = z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/));

export const partnerProfileSchema = z.strictObject({
  kind: z.enum(["direct-bill", "indirect-provider", "indirect-reseller"]),
  /** An indirect reseller's provider. */
  provider: z.optional(z.strictObject({ name: words(100), contact: z.optional(contactSchema) })),
  /** Held through its last day; without one, until further notice. */
  plans: z
    .array(z.strictObject({ plan: z.enum(heldPlanIds), lastDay: z.optional(calendarDate) }))
    .check(z.maxLength(20)),
  /** Solutions Partner designations, by name. */
  designations: z.array(words(100)).check(z.maxLength(20)),
  /** Identify the benefit when it is first used. Secrets: see {@link withoutSecrets}. */
  accessId: z.optional(secret),
  contractId: z.optional(secret),
});

/** What the partner is and holds with Microsoft. The user's own data. */
export type PartnerProfile = z.infer<typeof partnerProfileSchema>;

/** The profile as it may leave the settings: exports, pages, logs. */
export function withoutSecrets({ accessId: _access, contractId: _contract, ...rest }: PartnerProfile): PartnerProfile {
  return rest;
}

/** What the screen shows of a secret: that it is there, not how long it is. */
export function masked(secretText: string | undefined): string {
  return secretText === undefined ? "" : "••••••••";
}
