import { describe, expect, test } from "vitest";
import { askPrice } from "../../../lib/pricing/ask-price.ts";
import { lineWords } from "../../../lib/pricing/line-words.ts";
import type { Assignment } from "../../../lib/schemas/assignment.ts";
import type { Offer } from "../../../lib/schemas/offer.ts";
import { parseTenantId } from "../../../lib/schemas/tenant.ts";
import { noUsage, type Usage } from "../../../lib/schemas/usage.ts";
import { hours, offer, question, zones } from "../../builders/offer.ts";
import { contoso, priceList } from "../../builders/price-list.ts";

const tenantId = parseTenantId(contoso);
if (!tenantId) throw new Error("no tenant id");
const customer = { tenantId, domain: "contoso.example" };

const monthly: Offer["prices"] = [
  { id: "month", model: "monthly-fee", fee: "300", unit: "incidents", count: 5, period: "calendar-month" },
];
const three: Usage = {
  packs: [],
  used: [{ offer: "gold", price: "month", on: "2026-03-02", incidents: 3, minutes: 0, from: "hand" }],
};
const everyone: Assignment = { who: { to: "everyone" }, offer: "gold" };
const own = (given: Partial<Assignment>): Assignment => ({
  who: { to: "customer", customer: contoso },
  offer: "gold",
  ...given,
});
const list = (assignments: readonly Assignment[], given: Partial<Offer> = {}) =>
  priceList({
    offers: [offer({ prices: monthly, ...given }), offer({ id: "silver", name: "Silver" })],
    assignments: [...assignments],
  });

const say = (
  of: ReturnType<typeof list>,
  at = "2026-03-04T09:00Z",
  usage = three,
  language: "en" | "ko" = "en",
  zone = "Europe/Berlin",
) => {
  const { offer: name, state, notes } = lineWords(language, of, customer, usage, Date.parse(at), zone);
  return [...(name === undefined ? [] : [name]), state, ...notes].join(" · ");
};

describe("the line", () => {
  test("names offer, hours on the agent's clock, and what is left", () => {
    expect(say(list([everyone]))).toBe("Gold · open until 18:00 · 2 of 5 incidents left");
    expect(say(list([everyone]), undefined, three, "en", "Asia/Seoul")).toContain("open until Thu 02:00");
    expect(say(list([everyone]), undefined, three, "ko")).toBe("Gold · 18:00까지 운영 · 5건 중 2건 남음");
  });

  test("says when it opens, and what is served all the same", () => {
    expect(say(list([everyone]), "2026-03-06T18:00Z")).toContain("Gold · closed until Mon 09:00 · ");
    const critical = list([everyone], { hours: hours({ always: ["A"] }) });
    expect(say(critical, "2026-03-06T18:00Z", noUsage)).toBe(
      "Gold · closed until Mon 09:00 · 5 of 5 incidents left · severity A 24/7",
    );
    const all = list([everyone], { hours: hours({ always: ["A", "B", "C"] }) });
    expect(say(all, "2026-03-06T18:00Z")).toContain("open around the clock");
  });

  test("says what a contract that has ended has left behind", () => {
    const ended = own({ to: "2026-03-03" });
    expect(say(list([ended, { ...everyone, offer: "silver" }]))).toBe(
      "Silver · open until 18:00 · Gold: The contract has ended",
    );
    expect(say(list([ended]))).toBe("No support offer · Gold: The contract has ended");
  });

  test("chooses nothing where two tie, and says where there is none", () => {
    expect(say(list([own({}), own({ offer: "silver" })]))).toBe("Two assignments tie");
    expect(say(list([]))).toBe("No support offer");
  });
});

describe("a price that is asked for", () => {
  const ask = (of: ReturnType<typeof list>, about = question()) =>
    askPrice(of, customer, noUsage, about, { agentZone: zones.agentZone, customerZone: undefined });

  test("is quoted under the offer that holds at that moment, on the offer's clock where nobody said the customer's", () => {
    const later = list([everyone, own({ offer: "silver", from: "2026-03-05" })]);
    expect(ask(later)).toMatchObject({
      offer: { id: "gold" },
      quote: { covered: true },
      customerZone: "Europe/Berlin",
    });
    expect(ask(later, question({ at: "2026-03-05T09:00Z" }))).toMatchObject({ offer: { id: "silver" } });
  });

  test("has no price after the contract's end, and says what would bring it back", () => {
    expect(ask(list([own({ to: "2026-03-03" })]))).toMatchObject({
      quote: {
        covered: false,
        why: { code: "contract-ended", on: "2026-03-03" },
        remedies: [{ code: "renew" }, { code: "other-offer", offer: "silver" }],
      },
    });
  });

  test("has none without an offer, but names those that would cover it", () => {
    const remedies = ["gold", "silver"].map((id) => ({ code: "other-offer", offer: id }));
    expect(ask(list([]))).toMatchObject({ kind: "no-offer", remedies });
    expect(ask(list([]), question({ product: "security" }))).toEqual({ kind: "no-offer", remedies: [] });
  });

  test("has none where two offers tie", () => {
    expect(ask(list([own({}), own({ offer: "silver" })]))).toEqual({ kind: "tie" });
  });
});
