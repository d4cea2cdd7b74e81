import { type Offer, offerSchema } from "../../../lib/schemas/offer.ts";
import { emptyPriceList, type PriceList } from "../../../lib/schemas/price-list.ts";
import { pressed } from "./press.ts";
import type { State } from "./state.ts";

const gold: Offer = offerSchema.parse({
  id: "gold",
  name: "Gold",
  delivery: { by: "outsourced", to: "Northwind Support" },
  covers: [
    { product: "microsoft-365", kinds: ["billing", "subscription", "technical"] },
    { product: "Contoso ERP", kinds: ["technical"] },
  ],
  languages: ["en", "ko"],
  contacts: [
    { way: "phone", address: "+82 2 555 0100" },
    { way: "mail", address: "help@adatum.example" },
    { way: "portal", address: "https://support.adatum.example/" },
  ],
  responseTargets: [{ severity: "A", minutes: 60, counted: "clock" }],
  hours: {
    zone: "Asia/Seoul",
    weekly: [{ days: [1, 2, 3, 4, 5], opens: "09:00", closes: "18:00" }],
    holidays: [{ date: "2027-01-01", name: "New Year" }],
    always: ["A"],
  },
  validFrom: "2026-01-01",
  currency: "KRW",
  tax: { prices: "excluded", name: "VAT", rate: "10" },
  prices: [
    {
      id: "month",
      model: "monthly-fee",
      fee: "500000",
      unit: "incidents",
      count: 5,
      period: "calendar-month",
      beyond: { per: "hour", rate: "120000", minimumMinutes: 30, incrementMinutes: 15 },
    },
    { id: "late", model: "surcharge", add: { by: "factor", factor: "1.5" } },
  ],
});
const long = "Comprehensive Round-the-Clock Premier Partnership Support Agreement for Subsidiaries";
const list: PriceList = {
  ...emptyPriceList,
  offers: [gold],
  assignments: [{ who: { to: "everyone" }, offer: "gold" }],
};
const longList: PriceList = {
  ...list,
  offers: [{ ...gold, name: long }],
  segments: [{ tag: "Manufacturing-and-Logistics-in-Asia-and-the-Pacific", customers: ["contoso.example"] }],
  assignments: [
    ...list.assignments,
    { who: { to: "customer", customer: `${"long-".repeat(11)}name.onmicrosoft.com` }, offer: "gold" },
  ],
};

const card = (name: string) => () => document.querySelector<HTMLElement>(`[id="field.${name}"] > summary`);
const primary = () => document.querySelector<HTMLElement>("[data-save] button");

/** A file put into the first chooser, or the second. */
function choose(place: number, name: string, text: string): () => HTMLElement | null {
  return () => {
    const input = document.querySelectorAll<HTMLInputElement>("input[type=file]")[place];
    if (!input) return null;
    const files = new DataTransfer();
    files.items.add(new File([text], name));
    input.files = files.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
    return document.createElement("i");
  };
}

function editor(name: string, seed: State["seed"], after = async (): Promise<void> => {}): State {
  return { name: `price list: ${name}`, screen: "options", at: "price-list", seed, after };
}

const csv = [
  "customer,offer,contract,from,to",
  "contoso.example,Gold,C-1,2026-01-01,",
  "contoso.example,Silver,,,",
  "=HYPERLINK(1),Gold,,,",
  "fabrikam.example,gold,,2026-13-01,",
].join("\n");

const profileByPolicy = {
  kind: "indirect-reseller",
  provider: { name: "Northwind Distribution", contact: { way: "mail", address: "csp@northwind.example" } },
  plans: [{ plan: "advanced", lastDay: "2027-06-30" }],
  designations: ["Modern Work"],
  accessId: "GALLERY-ACCESS-ID",
};

/** The price list on the options page. */
export const priceList: readonly State[] = [
  editor("empty", () => Promise.resolve()),
  editor("signed out", (stage) => stage.signedIn(false, false)),
  editor(
    "one offer",
    (stage) => stage.made("priceLists", { list }),
    () => pressed(card("offers.0")),
  ),
  editor(
    "mistakes",
    (stage) => {
      const draft = {
        ...list,
        offers: [
          { ...gold, name: "", languages: ["english"], prices: [{ id: "p", model: "per-incident", amount: "ten" }] },
        ],
        assignments: [...list.assignments, ...list.assignments],
        statement: { en: "{{customer}} has {{offers}}" },
      };
      return stage.made("priceListDrafts", { editor: "gallery", draft, base: 0 });
    },
    async () => {
      await pressed(card("offers.0"));
      await pressed(primary);
    },
  ),
  editor(
    "by policy",
    async (stage) => {
      await stage.policyList(list);
    },
    () => pressed(card("offers.0")),
  ),
  editor("broken policy", async (stage) => {
    await stage.policyList(list);
    await stage.policyList("{");
  }),
  editor("broken policy: mistakes", async (stage) => {
    await stage.policyList(list);
    await stage.policyList({
      ...list,
      assignments: [...list.assignments, ...list.assignments],
      statement: { en: "{{customer}} has {{offers}}" },
    });
  }),
  editor("broken policy: a newer version's", async (stage) => {
    await stage.policyList(list);
    await stage.policyList({ ...list, version: 7 });
  }),
  editor(
    "long names",
    (stage) => stage.made("priceLists", { list: longList }),
    () => pressed(card("assignments.1")),
  ),
  editor(
    "import of a list",
    (stage) => stage.made("priceLists", { list }),
    () =>
      pressed(
        choose(
          0,
          "price-list.json",
          JSON.stringify({ ...longList, offers: [...longList.offers, { ...gold, id: "silver", name: "Silver" }] }),
        ),
      ),
  ),
  editor(
    "refused import",
    (stage) => stage.made("priceLists", { list }),
    () => pressed(choose(0, "price-list.json", JSON.stringify({ ...list, offers: [{ id: "gold" }] }))),
  ),
  editor(
    "import of assignments with errors",
    (stage) => stage.made("priceLists", { list }),
    () => pressed(choose(1, "assignments.csv", csv)),
  ),
  {
    name: "profile: none",
    screen: "options",
    at: "partner-profile",
    seed: () => Promise.resolve(),
  },
  {
    name: "profile: a reseller with secrets",
    screen: "options",
    at: "partner-profile",
    seed: (stage) =>
      stage.made("partnerProfiles", {
        profile: {
          kind: "indirect-reseller",
          provider: { name: "Northwind Distribution", contact: { way: "mail", address: "csp@northwind.example" } },
          plans: [{ plan: "advanced", lastDay: "2027-06-30" }],
          designations: ["Modern Work", "Security"],
          accessId: "GALLERY-ACCESS-ID",
          contractId: "GALLERY-CONTRACT-ID",
        },
      }),
  },
  {
    name: "profile: by policy",
    screen: "options",
    at: "partner-profile",
    seed: (stage) => stage.policyProfile(profileByPolicy),
  },
  {
    name: "profile: broken policy",
    screen: "options",
    at: "partner-profile",
    async seed(stage) {
      await stage.policyProfile(profileByPolicy);
      await stage.policyProfile({ ...profileByPolicy, kind: "reseller", plans: [{ plan: "gold" }] });
    },
  },
];
