import { type Language, locales } from "../../i18n/index.ts";
import type { ContactWay } from "../../schemas/contact-way.ts";
import type { Offer } from "../../schemas/offer.ts";
import { dateIn } from "../zone.ts";
import type { Run } from "./block.ts";
import { dateWords, hoursWords } from "./hours-words.ts";
import { priceWords, productWords } from "./price-words.ts";
import type { Placeholder } from "./template.ts";

/** Whom a statement is for: name, IANA zone, and the contract where there is one. */
export type StatementCustomer = {
  readonly name: string;
  readonly zone: string;
  readonly contract?: {
    readonly number?: string | undefined;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
    /** In percent. */
    readonly discount?: string | undefined;
  };
};

/** What each placeholder stands for: one item or several; none where there is nothing to say. `at` is epoch milliseconds. */
export function statementFacts(
  offer: Offer,
  customer: StatementCustomer,
  language: Language,
  at: number,
): Record<Placeholder, readonly (readonly Run[])[]> {
  const words = locales[language].pricing;
  const { statement: say } = words;
  const { contract = {} } = customer;
  const day = (date: string) => dateWords(language, date);
  const text = (...items: readonly string[]) =>
    items.filter((item) => item !== "").map((item) => [{ text: plain(item) }]);
  const from = [offer.validFrom, contract.from ?? ""].sort().at(-1) ?? offer.validFrom;
  const to = [offer.validTo, contract.to].filter((date) => date !== undefined).sort()[0];
  const { always, holidays } = offer.hours;
  const ahead = holidays.filter(({ date }) => date >= dateIn(offer.hours.zone, at));
  return {
    customer: text(customer.name),
    offer: text(offer.name),
    delivery: text(deliveryWords(say, offer.delivery)),
    covers: text(
      ...offer.covers.map(
        ({ product, kinds }) => `${productWords(words, product)}: ${kinds.map((kind) => words.kind[kind]).join(", ")}`,
      ),
    ),
    languages: text(languageNames(language, offer.languages)),
    hours: text(...hoursWords(words, language, offer.hours, customer.zone, at)),
    always: text(always.length === 0 ? "" : say.always(always.join(", "))),
    holidays: text(
      ahead.length === 0 ? "" : say.closedOn(ahead.map(({ date, name }) => `${day(date)} (${name})`).join(", ")),
    ),
    contacts: offer.contacts.map((contact) => contactRuns(words.way[contact.way], contact)),
    response: text(
      ...offer.responseTargets.map(({ severity, minutes, counted }) => {
        const inHours = counted === "service-hours" && !always.includes(severity);
        return (inHours ? say.responseInHours : say.response)(words.severity[severity], say.duration(minutes));
      }),
    ),
    prices: text(...offer.prices.map((price) => priceWords(words, language, offer, price))),
    discount: text(discountWords(say, offer, contract.discount)),
    tax: text(words.tax[offer.tax.prices === "included" ? "contained" : "added"](offer.tax.name, offer.tax.rate ?? "")),
    validFrom: text(day(from)),
    validTo: text(to === undefined ? say.noEnd : say.until(day(to))),
    contract: text(contract.number === undefined ? "" : say.contract(contract.number)),
  };
}

function deliveryWords(
  say: { delivery: { ourselves: string; outsourced: (to: string) => string; resold: (from: string) => string } },
  delivery: Offer["delivery"],
): string {
  if (delivery.by === "outsourced") return say.delivery.outsourced(delivery.to);
  return delivery.by === "resold" ? say.delivery.resold(delivery.from) : say.delivery.ourselves;
}

/** A discount is taken off what the partner charges, never off a fee passed through. */
function discountWords(
  say: { discount: (percent: string, passedThrough: boolean) => string },
  { prices }: Offer,
  percent: string | undefined,
): string {
  if (percent === undefined || Number(percent) === 0) return "";
  return say.discount(
    percent,
    prices.some(({ model }) => model === "pass-through"),
  );
}

/** A way of contact with its link. `way` is what the kind of way is called. */
export function contactRuns(way: string, { way: kind, address, note }: ContactWay): Run[] {
  const href =
    kind === "mail" ? `mailto:${address}` : kind === "phone" ? `tel:${address.replaceAll(/[^0-9+]/g, "")}` : address;
  return [{ text: `${way}: ` }, { text: address, href }, ...(note === undefined ? [] : [{ text: ` (${note})` }])];
}

function languageNames(language: Language, tags: readonly string[]): string {
  const names = new Intl.DisplayNames(language, { type: "language" });
  return tags.map((tag) => languageName(names, tag)).join(", ");
}

/** The name of a language; a tag that is none, which an older list may hold, as it came. */
function languageName(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Names come from elsewhere: no line breaks or control characters in a line of the statement. */
function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
