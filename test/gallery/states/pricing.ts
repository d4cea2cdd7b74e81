import type { PartnerProfile } from "../../../lib/schemas/partner-profile.ts";
import type { Price } from "../../../lib/schemas/price.ts";
import { emptyPriceList, type PriceList } from "../../../lib/schemas/price-list.ts";
import type { Usage } from "../../../lib/schemas/usage.ts";
import { contoso, type Stage } from "../stage.ts";
import { day, everyone, gold, hoursAround, monthly, prices, silver } from "./priced-offers.ts";
import { services } from "./services.ts";
import type { State } from "./state.ts";

type Given = {
  readonly list?: (now: number) => Partial<PriceList>;
  readonly usage?: (now: number) => Usage;
  readonly profile?: (now: number) => PartnerProfile;
  readonly customer?: Parameters<Stage["customer"]>[0];
  readonly more?: (stage: Stage) => Promise<unknown>;
};

/** The pricing place with a price list and what was used. */
const place = (name: string, { list, usage, profile, customer, more }: Given): State => ({
  name: `pricing: ${name}`,
  screen: "panel",
  async seed(stage) {
    await stage.customer(customer);
    await stage.health(services());
    await stage.place("pricing");
    const { account, cloud, ...scope } = stage.scope();
    const { now, user } = stage;
    const written = { version: 1, at: now };
    if (list) await user.priceLists.put({ account, cloud, list: { ...emptyPriceList, ...list(now) }, ...written });
    if (usage) await user.usages.put({ account, cloud, ...scope, usage: usage(now), ...written });
    if (profile) await user.partnerProfiles.put({ account, cloud, profile: profile(now), ...written });
    await more?.(stage);
  },
});

const open = (now: number): Partial<PriceList> => ({
  offers: [gold(now), silver()],
  assignments: [{ ...everyone, who: { to: "customer", customer: contoso }, contract: "C-2026-114", discount: "10" }],
});

const used =
  (incidents: number) =>
  (now: number): Usage => ({
    packs: [],
    used: [
      {
        offer: "gold",
        price: "month",
        on: day(now),
        incidents,
        minutes: 0,
        from: "hand",
        note: "Mailbox of the board",
      },
    ],
  });

const longName =
  "The Very Long Established and Quite Particular Importers, Exporters, Bottlers, Coopers, Carriers and Keepers of Fine and Unusual Goods from Every Harbour between Here and the Furthest Horizon, Limited";

const many: Price[] = ["microsoft-365", "azure", "dynamics-365", "power-platform", "security"].flatMap((product) =>
  (["A", "B", "C"] as const).map((severity, at) => ({
    id: `${product}-${severity.toLowerCase()}`,
    model: "hourly" as const,
    rate: `${180 - 20 * at}.50`,
    minimumMinutes: 30,
    incrementMinutes: 15,
    scope: { products: [product], severities: [severity] },
  })),
);

const profile = (given: Partial<PartnerProfile>): PartnerProfile => ({
  kind: "direct-bill",
  plans: [],
  designations: [],
  accessId: "SECRET-ACCESS",
  contractId: "SECRET-CONTRACT",
  ...given,
});

/** The overview with the line of a customer's support. */
const line = (name: string, given: Given): State => {
  const state = place(name, given);
  return {
    ...state,
    name: `support line: ${name}`,
    async seed(stage) {
      await state.seed(stage);
      await stage.place("overview");
    },
  };
};

/** The pricing place in every state of the price list and of the partner's profile. */
export const pricing: readonly State[] = [
  place("no price list", {}),
  place("gold, open", { list: open, usage: used(3), profile: () => profile({ plans: [{ plan: "advanced" }] }) }),
  place("closed now", {
    list: (now) => ({
      offers: [gold(now, { hours: hoursAround(now, 3, 9, { always: ["A"] }) })],
      assignments: [everyone],
    }),
  }),
  place("holiday", {
    list: (now) => ({
      offers: [
        gold(now, { hours: hoursAround(now, -4, 4, { holidays: [{ date: day(now), name: "Founders’ Day" }] }) }),
      ],
      assignments: [everyone],
    }),
  }),
  place("nothing left", {
    list: (now) => {
      const { beyond: _beyond, ...fee } = monthly as Extract<Price, { model: "monthly-fee" }>;
      const pack: Price = { id: "pack", model: "prepaid-pack", amount: "900.00", unit: "hours", count: 10 };
      return { offers: [gold(now, { prices: [fee, pack] })], assignments: [everyone] };
    },
    usage: used(5),
  }),
  place("not covered", {
    list: (now) => ({
      offers: [gold(now, { covers: [{ product: "azure", kinds: ["billing"] }] }), silver()],
      assignments: [everyone],
    }),
  }),
  place("ended yesterday", {
    list: (now) => ({
      offers: [gold(now), silver()],
      assignments: [
        { ...everyone, who: { to: "customer", customer: contoso }, contract: "C-1", to: day(now, -1) },
        { ...everyone, offer: "silver" },
      ],
    }),
  }),
  place("ended yesterday, nothing else", {
    list: (now) => ({ offers: [gold(now)], assignments: [{ ...everyone, to: day(now, -1) }] }),
  }),
  place("no offer", { list: (now) => ({ offers: [gold(now)] }) }),
  place("tie", {
    list: (now) => ({ offers: [gold(now), silver()], assignments: [everyone, { ...everyone, offer: "silver" }] }),
  }),
  place("policy list", {
    more: ({ user, now }) =>
      user.priceListPolicy.put({ id: "policy", state: "in-force", list: { ...emptyPriceList, ...open(now) }, at: now }),
  }),
  place("policy list broken", {
    more: ({ user, now }) =>
      user.priceListPolicy.put({
        id: "policy",
        state: "broken",
        list: { ...emptyPriceList, ...open(now) },
        at: now - 3 * 86_400_000,
        fault: { code: "not-json", problems: [] },
      }),
  }),
  place("policy list broken, no copy", {
    more: ({ user }) =>
      user.priceListPolicy.put({ id: "policy", state: "broken", fault: { code: "newer-version", problems: [] } }),
  }),
  place("many prices", {
    list: (now) => ({
      offers: [
        gold(now, {
          prices: many,
          covers: ["microsoft-365", "azure", "dynamics-365", "power-platform", "security"].map((product) => ({
            product,
            kinds: ["technical"],
          })),
        }),
      ],
      assignments: [everyone],
    }),
  }),
  place("200 characters", {
    customer: { name: longName },
    list: (now) => ({
      offers: [gold(now, { name: longName.slice(0, 100), delivery: { by: "resold", from: longName.slice(0, 100) } })],
      assignments: [{ ...everyone, contract: "C".repeat(60), note: longName }],
    }),
  }),
  place("right to left", {
    customer: { name: "شركة النخيل الأخضر", domain: "greenpalm.example" },
    list: (now) => ({
      offers: [gold(now, { name: "الباقة الذهبية", delivery: { by: "outsourced", to: "مكتب الدعم" } })],
      assignments: [everyone],
    }),
  }),
  place("Korean", {
    customer: { name: "한빛바이오 주식회사", domain: "hanbitbio.example" },
    list: (now) => ({
      offers: [gold(now, { name: "골드 지원", currency: "KRW", prices: [{ ...(prices[0] as Price) }] })],
      assignments: [everyone],
    }),
  }),
  place("indirect reseller", {
    list: open,
    profile: (now) =>
      profile({
        kind: "indirect-reseller",
        provider: { name: "Northwind Distribution", contact: { way: "mail", address: "csp@example.com" } },
        plans: [{ plan: "premier", lastDay: day(now, -20) }],
        designations: ["Modern Work"],
      }),
  }),
  place("direct bill, nothing held", { list: open, profile: () => profile({}) }),
  place("indirect provider", { list: open, profile: () => profile({ kind: "indirect-provider" }) }),
  {
    ...place("entries without an offer", {
      list: open,
      usage: (now) => ({
        packs: [{ price: "price-1", bought: day(now, -80), packs: 2 }],
        used: [
          ...used(3)(now).used,
          { price: "price-1", on: day(now, -3), incidents: 1, minutes: 90, from: "hand", note: "Mailbox of the board" },
        ],
      }),
    }),
    after: async () => {
      for (const more of document.querySelectorAll("details")) more.open = true;
    },
  },
  {
    ...place("a part that cannot be shown", {
      list: (now) => ({
        offers: [{ ...gold(now), hours: { ...gold(now).hours, zone: "Moon/Base" } }],
        assignments: [everyone],
      }),
    }),
    throws: true,
  },
  line("gold, open", { list: open, usage: used(3) }),
  line("closed, long name", {
    list: (now) => ({
      offers: [gold(now, { name: longName.slice(0, 100), hours: hoursAround(now, 3, 9, { always: ["A"] }) })],
      assignments: [everyone],
    }),
  }),
  line("no price list", {}),
  line("tie", {
    list: (now) => ({ offers: [gold(now), silver()], assignments: [everyone, { ...everyone, offer: "silver" }] }),
  }),
];
