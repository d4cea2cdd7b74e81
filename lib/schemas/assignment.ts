import * as z from "zod/mini";
import { calendarDate } from "./calendar.ts";
import { parseDomain, parseTenantId } from "./tenant.ts";
import { key, percent, words } from "./text.ts";

/** A customer by tenant id or domain, in lower case. */
export const customerKey = z.string().check(z.refine((text) => (parseTenantId(text) ?? parseDomain(text)) === text));

const who = z.discriminatedUnion("to", [
  z.strictObject({ to: z.literal("everyone") }),
  z.strictObject({ to: z.literal("segment"), tag: words(60) }),
  z.strictObject({ to: z.literal("customer"), customer: customerKey }),
]);

/** A discount is taken off what the partner charges, never off a fee passed through. */
export const assignmentSchema = z
  .strictObject({
    who,
    offer: key,
    contract: z.optional(words(60)),
    /** First day, in the zone of the offer's hours. */
    from: z.optional(calendarDate),
    /** Last day, in the zone of the offer's hours. */
    to: z.optional(calendarDate),
    discount: z.optional(percent),
    note: z.optional(words(500)),
  })
  .check(z.refine(({ from, to }) => from === undefined || to === undefined || from <= to, { path: ["to"] }));

/** Who has which offer, under which contract and for how long. */
export type Assignment = z.infer<typeof assignmentSchema>;
