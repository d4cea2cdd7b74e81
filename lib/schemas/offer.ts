import * as z from "zod/mini";
import { calendarDate } from "./calendar.ts";
import { contactSchema } from "./contact-way.ts";
import { decimalsOf } from "./currency.ts";
import { type Price, priceSchema } from "./price.ts";
import { serviceHoursSchema } from "./service-hours.ts";
import { product, severities, supportKinds } from "./support-scope.ts";
import { key, percent, whole, words } from "./text.ts";

const languageTag = z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/), z.refine(isLanguage));

const delivery = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("ourselves") }),
  z.strictObject({ by: z.literal("outsourced"), to: words(100) }),
  z.strictObject({ by: z.literal("resold"), from: words(100) }),
]);

const responseTarget = z.strictObject({
  severity: z.enum(severities),
  minutes: whole(1, 43_200),
  /** `service-hours` counts open minutes only, `clock` counts all. */
  counted: z.enum(["service-hours", "clock"]),
});

const tax = z.strictObject({
  /** Whether the offer's amounts contain the tax already. */
  prices: z.enum(["included", "excluded"]),
  name: words(40),
  /** Without a rate the tax is named, not computed. */
  rate: z.optional(percent),
});

/** Some tags of the right form are none, such as `es-41`, which is typed on the way to `es-419`: Intl throws at them. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const unique = <T>(items: readonly T[], of: (item: T) => string): boolean =>
  new Set(items.map(of)).size === items.length;

export const offerSchema = z
  .strictObject({
    id: key,
    name: words(100),
    delivery,
    covers: z
      .array(z.strictObject({ product, kinds: z.array(z.enum(supportKinds)).check(z.minLength(1), z.maxLength(3)) }))
      .check(z.minLength(1), z.maxLength(50)),
    languages: z.array(languageTag).check(z.minLength(1), z.maxLength(30)),
    contacts: z.array(contactSchema).check(z.minLength(1), z.maxLength(20)),
    responseTargets: z.array(responseTarget).check(z.maxLength(3)),
    hours: serviceHoursSchema,
    /** First day, in the zone of the hours. */
    validFrom: calendarDate,
    /** Last day, in the zone of the hours; open-ended without it. */
    validTo: z.optional(calendarDate),
    currency: z.string().check(z.refine((code) => decimalsOf(code) !== undefined)),
    tax,
    prices: z.array(priceSchema).check(z.maxLength(50)),
  })
  .check(
    z.refine(({ validFrom, validTo }) => validTo === undefined || validFrom <= validTo, { path: ["validTo"] }),
    z.refine(({ prices }) => unique(prices, ({ id }) => id), { path: ["prices"], error: "price-id-twice" }),
    z.refine(({ covers }) => unique(covers, (row) => row.product.toLowerCase()), { path: ["covers"] }),
    z.refine(({ responseTargets }) => unique(responseTargets, ({ severity }) => severity), {
      path: ["responseTargets"],
    }),
    z.refine(
      ({ prices, currency }) => prices.every((price) => amountsOf(price).every((text) => fits(text, currency))),
      {
        path: ["prices"],
        error: "too-many-decimals",
      },
    ),
  );

/** A support offer: what support a customer has, when, how, and for how much. */
export type Offer = z.infer<typeof offerSchema>;
export type ResponseTarget = z.infer<typeof responseTarget>;

/** The amounts of money in a price; factors are none. */
function amountsOf(price: Price): string[] {
  switch (price.model) {
    case "included":
      return [];
    case "hourly":
      return [price.rate];
    case "monthly-fee":
      if (price.beyond === undefined) return [price.fee];
      return [price.fee, price.beyond.per === "hour" ? price.beyond.rate : price.beyond.amount];
    case "surcharge":
      return price.add.by === "amount" ? [price.add.amount] : [];
    default:
      return [price.amount];
  }
}

/** An unknown currency is a problem of its own. */
function fits(amount: string, currency: string): boolean {
  const decimals = decimalsOf(currency);
  return decimals === undefined || (amount.split(".")[1] ?? "").length <= decimals;
}
