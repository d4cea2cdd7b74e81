import * as z from "zod/mini";
import { words } from "./text.ts";

/** Products that the product knows by key; any other is written by its name. */
export const knownProducts = ["microsoft-365", "azure", "dynamics-365", "power-platform", "security"] as const;

export type KnownProduct = (typeof knownProducts)[number];

export const supportKinds = ["billing", "subscription", "technical"] as const;

/** What a problem is about: an invoice, the management of a subscription, or technology. */
export type SupportKind = (typeof supportKinds)[number];

export const severities = ["A", "B", "C"] as const;

/** A critical, B moderate, C minimal. */
export type Severity = (typeof severities)[number];

/** A key of {@link knownProducts}, or the name of another product. */
export const product = words(80);

/** Limits a price to some products, kinds and severities; what is left out is not limited. */
export const scopeSchema = z.strictObject({
  products: z.optional(z.array(product).check(z.minLength(1), z.maxLength(50))),
  kinds: z.optional(z.array(z.enum(supportKinds)).check(z.minLength(1), z.maxLength(3))),
  severities: z.optional(z.array(z.enum(severities)).check(z.minLength(1), z.maxLength(3))),
});

export type Scope = z.infer<typeof scopeSchema>;
