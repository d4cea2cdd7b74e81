import { at, type Json, listAt, type Path } from "./json.ts";

/** What a new offer begins with: the zone and the day (`2026-11-22`) of whoever makes it. */
export type Here = { readonly zone: string; readonly today: string };

/** An id that no record ever had: what was used of a price that is gone must not count for a new one. */
export function freshId(prefix: "offer" | "price"): string {
  return `${prefix}-${crypto.randomUUID().replaceAll("-", "").slice(0, 12)}`;
}

/** A new offer: ourselves, in office hours, with nothing priced. Its currency and tax are those of the offer before. */
export function newOffer(draft: Json, { zone, today }: Here): Json {
  const offers = listAt(draft, ["offers"]);
  const before = offers.at(-1);
  return {
    id: freshId("offer"),
    name: "",
    delivery: { by: "ourselves" },
    covers: [{ product: "microsoft-365", kinds: ["billing", "subscription", "technical"] }],
    languages: ["en"],
    contacts: [{ way: "mail", address: "" }],
    responseTargets: [],
    hours: { zone, weekly: [{ days: [1, 2, 3, 4, 5], opens: "09:00", closes: "18:00" }], holidays: [], always: [] },
    validFrom: today,
    currency: at(before, ["currency"]) ?? "EUR",
    tax: at(before, ["tax"]) ?? { prices: "excluded", name: "VAT" },
    prices: [],
  };
}

/** What is added to the list at a path: a blank record, with an id of its own where records of that list have one. */
export function newItem(draft: Json, path: Path, blank: Json, here: Here): Json {
  const list = path.at(-1);
  if (list === "offers") return newOffer(draft, here);
  if (list === "prices") return { id: freshId("price"), ...recordOf(blank) };
  if (list !== "assignments") return blank;
  const offers = listAt(draft, ["offers"]);
  const only = offers.length === 1 ? at(offers[0], ["id"]) : undefined;
  const first = listAt(draft, path).length === 0;
  return { who: first ? { to: "everyone" } : { to: "customer", customer: "" }, offer: only ?? "" };
}

/** A copy of an offer under an id and a name of its own; its prices have ids of their own as well. */
export function copyOfOffer(draft: Json, index: number, name: (name: string) => string): Json {
  const offers = listAt(draft, ["offers"]);
  const offer = recordOf(offers[index] ?? {});
  const { name: own } = offer;
  const prices = listAt(offer, ["prices"]).map((price) => ({ ...recordOf(price), id: freshId("price") }));
  return { ...offer, id: freshId("offer"), name: name(typeof own === "string" ? own : ""), prices };
}

function recordOf(value: Json): { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as { readonly [key: string]: Json })
    : {};
}
