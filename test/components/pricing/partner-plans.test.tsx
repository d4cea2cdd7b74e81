import { describe, expect, test } from "vitest";
import { FactList } from "../../../components/pricing/fact-list.tsx";
import { PricingPlace } from "../../../components/pricing/pricing-place.tsx";
import { UserData } from "../../../lib/database/user.ts";
import { facts } from "../../../lib/plans/facts/index.ts";
import type { PartnerProfile } from "../../../lib/schemas/partner-profile.ts";
import { emptyPriceList } from "../../../lib/schemas/price-list.ts";
import { parseTenantId } from "../../../lib/schemas/tenant.ts";
import { offer } from "../../builders/offer.ts";
import { contoso, fabrikam, priceList } from "../../builders/price-list.ts";
import { render } from "../../builders/rendered.tsx";

const today = "2026-11-22";

function tenant(text: string) {
  const id = parseTenantId(text);
  if (!id) throw new Error("no tenant id");
  return id;
}

const stored = { get: () => Promise.resolve([]), set: async () => {}, remove: async () => {}, watch: () => () => {} };

let databases = 0;
/** The tabs of the settings that were opened. */
const opened: string[] = [];

/** The pricing place of a customer with what the user made. */
async function section(
  fill: (user: UserData, owner: { account: string; cloud: "global" }) => Promise<unknown>,
  of = contoso,
) {
  databases += 1;
  const user = new UserData(`user ${databases}`);
  const owner = { account: "agent", cloud: "global" } as const;
  await fill(user, owner);
  const scope = { ...owner, tenantId: tenant(of) };
  const customer = { ...scope, name: "Contoso", domain: "contoso.example", relationship: "reseller" };
  const ports = {
    user,
    customerZones: stored,
    now: () => Date.parse("2026-11-22T10:00Z"),
    openSettingsAt: (to: string) => opened.push(to),
  };
  const page = await render(<PricingPlace scope={scope} customer={customer} />, { ports });
  await page.shows("What you hold with Microsoft");
  return page;
}

const profile = (given: Partial<PartnerProfile>): PartnerProfile => ({
  kind: "direct-bill",
  plans: [],
  designations: [],
  accessId: "SECRET-ACCESS",
  contractId: "SECRET-CONTRACT",
  ...given,
});

const withProfile = (given: Partial<PartnerProfile>) =>
  section((user, owner) => user.partnerProfiles.put({ ...owner, profile: profile(given), version: 1, at: 0 }));

describe("what the partner holds", () => {
  test("goes by its profile: held until, expired, available, not for partners", async () => {
    const page = await withProfile({
      plans: [
        { plan: "advanced", lastDay: "2027-06-30" },
        { plan: "premier", lastDay: "2026-11-21" },
      ],
    });
    const plans = page.all("li").filter((item) => item.querySelector("h4"));
    const said = plans.map(({ textContent }) => textContent.replaceAll(/\s+/g, " "));
    expect(said[0]).toContain("Commercial issue support● Held: Every partner has it");
    expect(said[1]).toMatch(/Premier Support for Partners.*Available: Bought by contract.*Expired on 21 Nov 2026/);
    expect(said[2]).toContain("Held: By contract, until 30 Jun 2027");
    expect(said[3]).toContain("Comes with a Solutions Partner designation");
    expect(said[5]).toContain("Not available: Only for customers who buy from Microsoft directly");
    expect(page.text()).not.toContain("must hold Advanced or Premier Support for Partners.");
  });

  test("says what is missing, and through whom a reseller works", async () => {
    expect((await withProfile({})).text()).toContain("must hold Advanced or Premier Support for Partners.");
    const provider = { name: "Northwind", contact: { way: "mail" as const, address: "csp@example.com" } };
    const page = await withProfile({ kind: "indirect-reseller", provider });
    expect(page.text()).toContain("Indirect resellerProvider: Northwind");
    await expect.element(page.role("link", "csp@example.com")).toHaveAttribute("href", "mailto:csp@example.com");
  });

  test("never shows a secret", async () => {
    await withProfile({ plans: [{ plan: "premier" }] });
    expect(new XMLSerializer().serializeToString(document)).not.toMatch(/SECRET/);
  });

  test("is not claimed without a profile: only what is known of the plans", async () => {
    const page = await section(async () => {});
    expect(page.text()).toContain("Say what kind of partner you are");
    expect(page.text()).not.toMatch(/Held|Available/);
  });
});

describe("a fact", () => {
  test("stands with its source, its date and its marks, and with a link where there is one", async () => {
    for (const fact of facts) {
      const page = await render(<FactList of={[fact]} today={today} />);
      const date = fact.asOf === "undated" ? "undated" : fact.asOf.slice(0, 4);
      expect(page.text(), fact.id).toMatch(new RegExp(`${fact.source.replaceAll(/[.()]/g, ".")}, .*${date}`));
      expect(
        page.all("a").map((link) => link.getAttribute("href")),
        fact.id,
      ).toEqual(fact.docs ? [fact.docs] : []);
      expect(page.text().includes("From the press"), fact.id).toBe(fact.kind === "press");
      expect(page.text().includes("From a third party"), fact.id).toBe(["third-party", "mixed"].includes(fact.kind));
      const old = fact.asOf !== "undated" && fact.asOf < "2023-11-22";
      expect(page.text().includes("Older than three years"), fact.id).toBe(old);
    }
  });

  test("with a price that nobody publishes says so", async () => {
    const premier = facts.filter(({ id }) => id === "premier-price");
    expect((await render(<FactList of={premier} today={today} />)).text()).toContain("not published");
    const advanced = facts.filter(({ id }) => id === "advanced-price");
    const page = await render(<FactList of={advanced} today={today} />);
    expect(page.text()).toContain("15,000.00 a year");
    expect(page.text()).toContain("Redmond Channel Partner, May 2018Older than three yearsFrom the press");
  });
});

describe("the place", () => {
  const saved =
    (list = priceList()) =>
    (user: UserData, owner: { account: string; cloud: "global" }) =>
      user.priceLists.put({ ...owner, list, version: 1, at: 0 });

  test("leads to the price list and to the profile, each by its own button", async () => {
    opened.length = 0;
    const page = await section(async () => {});
    await page.press("button", "Write the price list");
    await page.press("button", "Enter the partner profile");
    expect(opened).toEqual(["price-list", "partner-profile"]);
  });

  test("says what to do without a list, where none is assigned, where two tie", async () => {
    expect((await section(async () => {})).text()).toContain("Write what support you give and for how much");
    const none = await section(saved());
    expect(none.text()).toContain("No offer is assigned to this customer.");
    expect(none.text()).toContain("Gold would cover it.");
    const assignments = ["gold", "silver"].map((id) => ({ who: { to: "everyone" as const }, offer: id }));
    const tie = await section(saved(priceList({ assignments })));
    expect(tie.text()).toContain("Two assignments are equally specific. Change one of them.GoldSilver");
    expect(tie.text()).not.toContain("€");
  });

  test("says that a contract has ended, and what holds since", async () => {
    const assignments = [
      { who: { to: "customer" as const, customer: contoso }, offer: "gold", contract: "C-1", to: "2026-11-21" },
      { who: { to: "everyone" as const }, offer: "silver" },
    ];
    const { text } = await section(saved(priceList({ assignments })));
    expect(text()).toContain("Gold, Contract C-1, until 21 Nov 2026: The contract has ended");
    expect(text()).toContain("Silver");
    expect(text()).toContain("Default offer");
  });

  test("shows an offer to its own customer only", async () => {
    const assignments = [{ who: { to: "customer" as const, customer: contoso }, offer: "gold" }];
    const list = priceList({ offers: [offer({ contacts: [{ way: "phone", address: "+49 30 1" }] })], assignments });
    expect((await section(saved(list))).text()).toContain("+49 30 1");
    const other = await section(saved(list), fabrikam);
    expect(other.text()).not.toContain("+49 30 1");
    expect(other.all("section[data-tenant]").map((row) => row.dataset["tenant"])).toEqual([fabrikam]);
  });

  test("says that the organisation's list is broken, and of when the copy is", async () => {
    const assignments = [{ who: { to: "everyone" as const }, offer: "gold" }];
    const fault = { code: "not-json", problems: [] } as const;
    const page = await section((user) =>
      user.priceListPolicy.put({
        id: "policy",
        state: "broken",
        list: priceList({ assignments }),
        at: Date.parse("2026-11-01T12:00Z"),
        fault,
      }),
    );
    expect(page.text()).toMatch(/price list cannot be read.*last good copy, of 1 Nov 2026/);
    expect(page.text()).toContain("Gold");
    const bare = await section((user) =>
      user.priceListPolicy.put({ id: "policy", state: "broken", list: emptyPriceList, fault }),
    );
    expect(bare.text()).toContain("There is no earlier copy to show.");
  });
});
