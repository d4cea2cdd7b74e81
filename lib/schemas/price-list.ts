import * as z from "zod/mini";
import { assignmentSchema, customerKey } from "./assignment.ts";
import { offerSchema } from "./offer.ts";
import { words } from "./text.ts";

/** What a price list file calls itself. */
export const priceListFormat = "partner-sidekick-price-list";

/** The version that is written; older ones are migrated, newer ones refused. */
export const priceListVersion = 1;

/** The wording of the support statement in one language, with placeholders in double braces. */
export const templateSchema = z.string().check(z.minLength(1), z.maxLength(10_000));

export const priceListSchema = z
  .strictObject({
    format: z.literal(priceListFormat),
    version: z.literal(priceListVersion),
    offers: z.array(offerSchema).check(z.maxLength(200)),
    /** Which customers, by tenant id or domain, carry which tag. */
    segments: z
      .array(z.strictObject({ tag: words(60), customers: z.array(customerKey).check(z.maxLength(20_000)) }))
      .check(z.maxLength(200)),
    assignments: z.array(assignmentSchema).check(z.maxLength(20_000)),
    /** Where the manager has words of his own for the statement. */
    statement: z.strictObject({ en: z.optional(templateSchema), ko: z.optional(templateSchema) }),
  })
  .check(
    z.refine(({ offers }) => new Set(offers.map(({ id }) => id)).size === offers.length, {
      path: ["offers"],
      error: "offer-twice",
    }),
    z.refine(({ segments }) => new Set(segments.map(({ tag }) => tag)).size === segments.length, {
      path: ["segments"],
      error: "segment-twice",
    }),
    z.refine(
      ({ offers, assignments }) => {
        const known = new Set(offers.map(({ id }) => id));
        return assignments.every(({ offer }) => known.has(offer));
      },
      { path: ["assignments"], error: "unknown-offer" },
    ),
  );

/** The partner's price list: its offers and who has which. The user's own data. */
export type PriceList = z.infer<typeof priceListSchema>;

export const emptyPriceList: PriceList = {
  format: priceListFormat,
  version: priceListVersion,
  offers: [],
  segments: [],
  assignments: [],
  statement: {},
};
