import { dateIn } from "../../../lib/pricing/zone.ts";
import type { Assignment } from "../../../lib/schemas/assignment.ts";
import type { Offer } from "../../../lib/schemas/offer.ts";
import type { Price } from "../../../lib/schemas/price.ts";
import type { ServiceHours } from "../../../lib/schemas/service-hours.ts";
import { offer } from "../../builders/offer.ts";

const hour = 3_600_000;
export const zone = "Europe/Berlin";

/** The calendar day so many days from an instant. */
export const day = (now: number, days = 0): string => dateIn(zone, now + days * 24 * hour);

function clock(instant: number): string {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" });
  return `${format.format(instant).slice(0, 2)}:00`;
}

/** Hours of every day that began and end so many hours from now. */
export function hoursAround(now: number, from: number, to: number, given: Partial<ServiceHours> = {}): ServiceHours {
  const opens = clock(now + from * hour);
  const closes = clock(now + to * hour);
  return { zone, weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], opens, closes }], holidays: [], always: [], ...given };
}

export const monthly: Price = {
  id: "month",
  model: "monthly-fee",
  fee: "299.00",
  unit: "incidents",
  count: 5,
  period: "calendar-month",
  beyond: { per: "incident", amount: "95.00" },
};

export const prices: Price[] = [
  { id: "free", model: "included", scope: { kinds: ["billing"] } },
  monthly,
  { id: "night", model: "surcharge", add: { by: "factor", factor: "1.5" } },
];

/** Gold: open now, five incidents a month. */
export function gold(now: number, given: Partial<Offer> = {}): Offer {
  return offer({
    delivery: { by: "outsourced", to: "Tailwind Desk" },
    covers: [
      { product: "microsoft-365", kinds: ["billing", "subscription", "technical"] },
      { product: "azure", kinds: ["technical"] },
      { product: "Tailwind Backup", kinds: ["technical"] },
    ],
    languages: ["en", "ko", "de"],
    contacts: [
      { way: "phone", address: "+49 30 555-0100" },
      { way: "mail", address: "help@example.com", note: "in service hours" },
      { way: "portal", address: "https://help.example.com/new" },
      { way: "chat", address: "https://chat.example.com/" },
    ],
    responseTargets: [
      { severity: "A", minutes: 60, counted: "clock" },
      { severity: "B", minutes: 240, counted: "service-hours" },
    ],
    hours: hoursAround(now, -4, 4),
    validFrom: "2026-01-01",
    tax: { prices: "excluded", name: "VAT", rate: "19" },
    prices,
    ...given,
  });
}

export const silver = (): Offer => offer({ id: "silver", name: "Silver" });

export const everyone: Assignment = { who: { to: "everyone" }, offer: "gold" };
