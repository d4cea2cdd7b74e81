import { type Offer, offerSchema } from "../../lib/schemas/offer.ts";
import type { Question } from "../../lib/schemas/quote.ts";

/** A made-up offer: Monday to Friday 09:00 to 18:00 in Berlin, euro, tax extra, a hundred an hour. */
export function offer(given: Partial<Offer> = {}): Offer {
  return offerSchema.parse({
    id: "gold",
    name: "Gold",
    delivery: { by: "ourselves" },
    covers: [
      { product: "microsoft-365", kinds: ["billing", "subscription", "technical"] },
      { product: "azure", kinds: ["technical"] },
    ],
    languages: ["en", "de"],
    contacts: [{ way: "mail", address: "help@example.com" }],
    responseTargets: [],
    hours: hours(),
    validFrom: "2026-01-01",
    currency: "EUR",
    tax: { prices: "excluded", name: "VAT" },
    prices: [{ id: "hour", model: "hourly", rate: "100", minimumMinutes: 0, incrementMinutes: 1 }],
    ...given,
  });
}

/** Monday to Friday 09:00 to 18:00 in Berlin, no holidays, nothing served always. */
export function hours(given: Partial<Offer["hours"]> = {}): Offer["hours"] {
  return {
    zone: "Europe/Berlin",
    weekly: [{ days: [1, 2, 3, 4, 5], opens: "09:00", closes: "18:00" }],
    holidays: [],
    always: [],
    ...given,
  };
}

/** An hour's technical work on Microsoft 365, severity B, from Wednesday 4 March 2026, 10:00 in Berlin. */
export function question({
  at = "2026-03-04T09:00Z",
  ...given
}: Partial<Omit<Question, "at">> & { at?: string } = {}): Question {
  return { product: "microsoft-365", kind: "technical", severity: "B", minutes: 60, at: Date.parse(at), ...given };
}

export const zones = { agentZone: "Asia/Seoul", customerZone: "Europe/Berlin" };
