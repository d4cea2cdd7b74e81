import { describe, expect, test } from "vitest";
import type { Zones } from "../../../components/hooks/use-zones.ts";
import { CostForm } from "../../../components/pricing/cost-form.tsx";
import { HoursView } from "../../../components/pricing/hours-view.tsx";
import { PriceTable } from "../../../components/pricing/price-table.tsx";
import { Runs } from "../../../components/pricing/runs.tsx";
import { StatementActions } from "../../../components/pricing/statement-actions.tsx";
import type { Language } from "../../../lib/i18n/index.ts";
import type { Offer } from "../../../lib/schemas/offer.ts";
import type { Allowance } from "../../../lib/schemas/price.ts";
import type { PriceList } from "../../../lib/schemas/price-list.ts";
import { parseTenantId } from "../../../lib/schemas/tenant.ts";
import { noUsage, type Usage } from "../../../lib/schemas/usage.ts";
import { hours, offer } from "../../builders/offer.ts";
import { contoso, priceList } from "../../builders/price-list.ts";
import { render } from "../../builders/rendered.tsx";

const tenantId = parseTenantId(contoso);
if (!tenantId) throw new Error("no tenant id");
const customer = { tenantId, name: "Contoso", domain: "contoso.example", relationship: "reseller" };
const wednesday = Date.parse("2026-03-04T09:00Z");
const zones: Zones = { agentZone: "Asia/Seoul", said: undefined, say: () => {} };

const listOf = (given: Partial<Offer>, more: Partial<PriceList> = {}) =>
  priceList({ offers: [offer(given)], assignments: [{ who: { to: "everyone" }, offer: "gold" }], ...more });

const cost = (list: PriceList, now = wednesday, usage: Usage = noUsage) => (
  <CostForm list={list} customer={customer} usage={usage} zones={zones} now={now} />
);

const month: Allowance = {
  id: "month",
  model: "monthly-fee",
  fee: "300",
  unit: "incidents",
  count: 2,
  period: "calendar-month",
};

describe("what an incident would cost", () => {
  test("is lines with their reasons, the total and its tax, and times on both clocks", async () => {
    const page = await render(
      cost(
        listOf({
          tax: { prices: "excluded", name: "VAT", rate: "19" },
          responseTargets: [{ severity: "B", minutes: 60, counted: "service-hours" }],
        }),
      ),
    );
    expect(page.text()).toContain("60 min at €100.00 an hour€100.00");
    expect(page.text()).toContain("Total without VAT€100.00VAT 19%€19.00To pay€119.00");
    expect(page.text()).toContain("Open until Thu 02:00 Seoul (18:00 in Berlin, by the offer's clock)");
    expect(page.text()).toContain("First answer by 19:00 Seoul (11:00 in Berlin, by the offer's clock)");
    expect(page.all("[role=status]").map(({ textContent }) => textContent)).toEqual(["To pay: €119.00"]);
  });

  test("is answered anew as it is asked, and as time goes by", async () => {
    const night: Offer["prices"][number] = { id: "night", model: "surcharge", add: { by: "factor", factor: "2" } };
    const list = listOf({ prices: [...offer().prices, night] });
    const page = await render(cost(list));
    await page.enter("Minutes of work", "90");
    expect(page.text()).toContain("Total without VAT€150.00");
    await page.again(cost(list, Date.parse("2026-03-04T17:00Z")));
    expect(page.text()).toContain("90 min outside service hours, × 2€150.00");
    expect(page.text()).toContain("Closed, opens 17:00 Seoul (Thu 09:00 in Berlin, by the offer's clock)");
  });

  test("says what stays included after it", async () => {
    const usage: Usage = {
      packs: [],
      used: [{ offer: "gold", price: "month", on: "2026-03-02", incidents: 1, minutes: 0, from: "hand" }],
    };
    const page = await render(cost(listOf({ prices: [month] }), wednesday, usage));
    expect(page.text()).toContain("1 incident from the allowance€0.00");
    expect(page.text()).toContain("After it: 0 of 2 incidents left");
  });

  test("that nothing covers has no amount, but what would cover it", async () => {
    const both = {
      offers: [
        offer(),
        offer({ id: "silver", name: "Silver", covers: [{ product: "security", kinds: ["technical"] }] }),
      ],
    };
    const page = await render(cost(listOf({}, both)));
    await page.enter("Product", "security");
    expect(page.text()).toContain("Not covered. The offer does not cover Security.Silver would cover it.");
    expect(page.text()).not.toMatch(/€|0\.00/);
  });

  test("that is covered but has no price says so, and nothing of offers that cover it", async () => {
    const silver = offer({ id: "silver", name: "Silver" });
    const page = await render(cost(listOf({}, { offers: [offer({ prices: [] }), silver] })));
    expect(page.text()).toContain("No price set. Your offer covers this, but the price list has no price for it.");
    expect(page.text()).not.toMatch(/Not covered|would cover|No offer in the price list/);
  });

  test("is said on the customer's clock once the agent has said where the customer is", async () => {
    const said = { ...zones, said: "Europe/London" };
    const page = await render(
      <CostForm list={listOf({})} customer={customer} usage={noUsage} zones={said} now={wednesday} />,
    );
    expect(page.text()).toContain("Open until Thu 02:00 Seoul (17:00 for the customer, London)");
  });

  test.each([["-1"], ["44641"], ["1.5"], ["an hour"], [""]])("is not said for %s minutes", async (minutes) => {
    const page = await render(cost(listOf({})));
    await page.enter("Minutes of work", minutes);
    await expect.element(page.role("alert")).toMatchTextContent("A whole number from 0 to 44640.");
    await expect.element(page.role("textbox", "Minutes of work")).toBeInvalid();
    expect(page.text()).not.toContain("€");
  });

  test("is asked for another time, on the agent's clock", async () => {
    const page = await render(cost(listOf({ validTo: "2026-03-31" })));
    await page.enter("When", "at");
    await page.enter("Time (Asia/Seoul)", "2026-04-01T12:00");
    expect(page.text()).toContain("Not covered. The offer ended on 31 Mar 2026.A renewal would cover it.");
    await page.enter("Time (Asia/Seoul)", "");
    await expect.element(page.role("alert")).toMatchTextContent("Choose a day and a time.");
    await page.enter("When", "now");
    expect(page.text()).toContain("€100.00");
  });

  test.each<[Language, string, string, string]>([
    ["en", "JPY", "100", "¥100"],
    ["ko", "KRW", "50000", "₩50,000"],
    ["en", "KWD", "12.345", "12.345"],
  ])("is money of the currency in the screen's language: %s %s", async (language, currency, rate, said) => {
    const prices: Offer["prices"] = [{ id: "hour", model: "hourly", rate, minimumMinutes: 60, incrementMinutes: 60 }];
    const page = await render(cost(listOf({ currency, prices })), { language });
    expect(page.text()).toContain(said);
  });
});

describe("the service hours", () => {
  const view = (given: Partial<Zones>, now = wednesday) => (
    <HoursView
      offer={offer({ hours: hours({ holidays: [{ date: "2026-03-05", name: "Founders' Day" }] }) })}
      zones={{ ...zones, ...given }}
      now={now}
      valid={{ from: 0, to: Number.POSITIVE_INFINITY }}
    />
  );
  const rows = (page: Awaited<ReturnType<typeof render>>) =>
    page.all("tbody tr").map(({ textContent }) => textContent.replaceAll(/\s+/g, " ").trim());

  test("are a table of the week, with now on its day in words and on the bar", async () => {
    const page = await render(view({}));
    expect(rows(page)).toEqual([
      "Mon 209:00–18:00",
      "Tue 309:00–18:00",
      "Wed 4, today, now 10:0009:00–18:00",
      "Thu 5closed: Founders' Day",
      "Fri 609:00–18:00",
      "Sat 7closed",
      "Sun 8closed",
    ]);
    expect(page.all("tr[aria-current=date]")).toHaveLength(1);
    expect(page.all("svg").filter((bar) => bar.querySelectorAll("rect").length === 3)).toHaveLength(1);
  });

  test("are read on the agent's clock too, and on the customer's once it is said", async () => {
    let said: string | undefined;
    const page = await render(view({ say: (zone) => void (said = zone) }));
    await page.press("radio", "Yours (Asia/Seoul)");
    expect(page.text()).toContain("now 18:00");
    expect(rows(page)[1]).toBe("Tue 300:00–02:00, 17:00–24:00");
    await page.enter("The customer's time zone", "America/New_York");
    expect(said).toBe("America/New_York");
    await page.again(view({ said: "America/New_York" }));
    await page.press("radio", "The customer's (America/New York)");
    expect(rows(page)[2]).toBe("Wed 4, today, now 04:0003:00–12:00");
  });

  test("have one clock where the two agree", async () => {
    const page = await render(view({ agentZone: "Europe/Madrid" }));
    expect(page.all("input[type=radio]")).toEqual([]);
  });
});

test("prices stand by product, kind and severity", async () => {
  const critical: Offer["prices"][number] = {
    id: "critical",
    model: "hourly",
    rate: "150",
    minimumMinutes: 30,
    incrementMinutes: 15,
    scope: { severities: ["A"] },
  };
  const covers: Offer["covers"] = [{ product: "azure", kinds: ["technical"] }];
  const page = await render(<PriceTable offer={offer({ covers, prices: [...offer().prices, critical] })} tax={[]} />);
  expect(page.all("tbody tr").map(({ textContent }) => textContent)).toEqual([
    "Azuretechnical, severity A€150.00 an hour, 30 min at least, in steps of 15 min",
    "Azuretechnical, severity B, C€100.00 an hour",
  ]);
  await expect.element(page.role("table", "Prices")).toBeVisible();
});

test("a wording that cannot be used is named, and nothing is copied", async () => {
  const view = (
    <StatementActions
      offer={offer()}
      customer={{ name: "Contoso", zone: "Europe/Berlin" }}
      wording={{ en: "Dear {{custommer}}" }}
      now={wednesday}
    />
  );
  const page = await render(view, { language: "ko" });
  await page.press("button", "English: 고객용으로 복사");
  expect(page.text()).toContain("설정에 있는 문구를 사용할 수 없습니다");
  expect(page.text()).toContain("{{custommer}} 항목은 없습니다.");
  expect(page.text()).not.toContain("복사됨");
});

test.each(["javascript:alert(1)", "data:text/html,x", "http://example.com", "file:///x", " https://example.com"])(
  "%s is never a link",
  async (href) => {
    const page = await render(<Runs runs={[{ text: "Chat", href }]} />);
    expect([page.text(), page.all("a")]).toEqual(["Chat", []]);
  },
);
