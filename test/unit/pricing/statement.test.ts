import { describe, expect, test } from "vitest";
import { statement } from "../../../lib/pricing/statement/statement.ts";
import { requiredPlaceholders, templateProblems } from "../../../lib/pricing/statement/template.ts";
import type { Offer } from "../../../lib/schemas/offer.ts";
import { hours, offer } from "../../builders/offer.ts";

const gold: Offer = offer({
  delivery: { by: "outsourced", to: "Tailwind Desk" },
  contacts: [
    { way: "phone", address: "+49 30 555-0100" },
    { way: "mail", address: "help@example.com", note: "in service hours" },
    { way: "portal", address: "https://help.example.com/new?a=1&b=2" },
  ],
  hours: hours({
    always: ["A"],
    holidays: [
      { date: "2026-12-25", name: "Christmas" },
      { date: "2025-12-25", name: "Past" },
    ],
  }),
  responseTargets: [
    { severity: "A", minutes: 60, counted: "service-hours" },
    { severity: "B", minutes: 90, counted: "service-hours" },
  ],
  tax: { prices: "excluded", name: "VAT", rate: "19" },
  prices: [
    {
      id: "m",
      model: "monthly-fee",
      fee: "299.5",
      unit: "incidents",
      count: 5,
      period: "calendar-month",
      beyond: { per: "incident", amount: "90" },
    },
    {
      id: "p",
      model: "prepaid-pack",
      amount: "900",
      unit: "hours",
      count: 10,
      validMonths: 12,
      scope: { products: ["azure"], severities: ["A"] },
    },
    { id: "s", model: "surcharge", add: { by: "factor", factor: "1.5" } },
  ],
});
const customer = {
  name: "Contoso",
  zone: "Europe/Berlin",
  contract: { number: "C-1", from: "2026-02-01", to: "2027-01-31" },
};
const discounted = { name: "Contoso", zone: "Europe/Berlin", contract: { discount: "25" } };
const at = Date.parse("2026-03-04T09:00Z");

function say(...given: Partial<Parameters<typeof statement>> | []) {
  const [of = gold, to = customer, language = "en", template, when = at] = given;
  const made = statement(of, to, language, template, when);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made;
}

describe("a statement", () => {
  test("says what support, when, how to reach it, for how much and since when", () => {
    expect(say().text).toBe(`Support for Contoso: Gold
Support is given on our behalf by Tailwind Desk.

What is covered
- Microsoft 365: Billing, Subscription management, Technical
- Azure: Technical

Service hours
- Mon–Fri 09:00–18:00
- Times in Europe/Berlin
Around the clock, holidays as well, for severity A
Closed on 25 December 2026 (Christmas)

How to reach us
- Phone: +49 30 555-0100
- Mail: help@example.com (in service hours)
- Portal: https://help.example.com/new?a=1&b=2
Languages: English, German

First answer
- Severity A, critical: within 1 hour
- Severity B, moderate: within 90 min of service hours

Prices
- €299.50 a month, 5 incidents included, beyond that €90.00 per incident
- Pack of 10 hours for €900.00, valid for 12 months, for Azure, A, critical
- Outside service hours × 1.5
Prices without VAT (19%).

Validity
From 1 February 2026, until 31 January 2027. Contract C-1.`);
  });

  test("speaks Korean whatever else does", () => {
    const { text } = say(gold, customer, "ko");
    expect(text).toContain("Contoso 지원 안내: Gold");
    expect(text).toContain("- 월–금 09:00–18:00\n- Europe/Berlin 시간 기준");
    expect(text).toContain("2026년 2월 1일부터, 2027년 1월 31일까지. 계약 번호 C-1.");
    expect(text).not.toMatch(/[a-z]{3,} (an?|the|of) /);
  });

  test("gives the hours on the customer's clocks, over midnight too", () => {
    const { text } = say(gold, { ...customer, zone: "Asia/Seoul" });
    expect(text).toContain("Mon 17:00–24:00\n- Tue–Fri 00:00–02:00, 17:00–24:00\n- Sat 00:00–02:00\n");
    expect(text).toContain("Times in Asia/Seoul, in the week from 4 March 2026");
  });

  test("leaves out what there is nothing to say of", () => {
    const bare = offer({ hours: hours({ weekly: [] }) });
    const { text } = say(bare, { name: "Contoso", zone: "UTC" });
    expect(text).toContain("Service hours\nBy arrangement\n\nHow to reach us");
    expect(text).not.toContain("First answer");
    expect(text).toContain("From 1 January 2026, no end agreed.");
  });

  test.for([
    ["en", "Prices\n€100.00 per incident\nDiscount of 25% on our prices\nPrices without VAT."],
    ["ko", "요금\n건당 €100.00\n당사 요금에서 25% 할인\n"],
  ] as const)("says the contract's discount with the prices: %s", ([language, words]) => {
    const one = offer({ prices: [{ id: "call", model: "per-incident", amount: "100" }] });
    expect(say(one, discounted, language).text).toContain(words);
    expect(say(one, { ...discounted, contract: { discount: "0" } }, language).text).not.toMatch(/Discount|할인/);
  });

  test("says that a discount is none on what is passed through", () => {
    const fee = { id: "fee", model: "pass-through", name: "Vendor fee", amount: "40" } as const;
    expect(say(offer({ prices: [fee] }), discounted).text).toContain(
      "Discount of 25% on our prices, not on what is passed through",
    );
  });

  test.for([
    ["its own place", "{{prices}}\nOff: {{discount}}", "per incident\nOff: Discount of 25% on our prices"],
    ["the prices' list", "{{prices}}", "- €100.00 per incident\n- Discount of 25% on our prices"],
    ["the prices' line", "Prices: {{prices}}.", "Prices: €100.00 per incident, Discount of 25% on our prices."],
    ["a heading at the end", "{{prices}}\n# {{discount}}", "per incident\n\nDiscount of 25% on our prices"],
    ["a heading above another", "{{prices}}\n# {{discount}}\n# {{tax}}", "\n\nDiscount of 25% on our prices"],
    ["the prices' heading at the end", "# {{prices}}", "\n\n€100.00 per incident, Discount of 25% on our prices"],
  ] as const)("says the discount in the manager's words as well: in %s", ([, wording, words]) => {
    const one = offer({ prices: [{ id: "call", model: "per-incident", amount: "100" }] });
    const template = `{{customer}} {{offer}}\n{{covers}} {{hours}} {{contacts}} {{validFrom}}\n${wording}`;
    expect(say(one, discounted, "en", template).text).toContain(words);
  });

  test("knows the holidays that are to come by the day in the zone of the hours", () => {
    const christmas = { zone: "America/Los_Angeles", holidays: [{ date: "2026-12-25", name: "Christmas" }] };
    const inLa = offer({ hours: hours(christmas) });
    const words = "Closed on 25 December 2026 (Christmas)";
    expect(say(inLa, customer, "en", undefined, Date.parse("2026-12-26T01:00Z")).text).toContain(words);
    expect(say(inLa, customer, "en", undefined, Date.parse("2026-12-26T08:00Z")).text).not.toContain(words);
  });

  test("has no markup but its own, whatever names and notes hold", () => {
    const evil = `<img src=x onerror="alert(1)">{{offer}}\n# A & 'B'`;
    const { html, text } = say(offer({ name: `<b>"Gold"</b>` }), { name: evil, zone: "UTC" });
    expect(
      html
        .match(/<[^>]*>/g)
        ?.filter((tag) => !/^<\/?(h2|p|ul|li)>$|^<a href="mailto:help@example\.com">$|^<\/a>$/.test(tag)),
    ).toEqual([]);
    expect(text.split("\n")[0]).toContain("{{offer}}");
    expect(say().html).toContain('<a href="https://help.example.com/new?a=1&#38;b=2">');
    expect(say().html).toContain('<a href="tel:+49305550100">');
  });

  test("takes the manager's words", () => {
    const template = "{{customer}} / {{offer}}\n{{covers}}\n{{hours}} {{contacts}}\n{{prices}} {{ validFrom }}\nBye";
    const { blocks, text } = say(gold, customer, "en", template);
    expect(text).toMatch(/^Contoso \/ Gold\n- Microsoft 365/);
    expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "list", "paragraph", "paragraph", "paragraph"]);
  });
});

describe("a template is refused", () => {
  const whole = requiredPlaceholders.map((name) => `{{${name}}}`).join("\n");

  test.for(requiredPlaceholders)("without {{%s}}", (name) => {
    const template = whole.replace(`{{${name}}}`, "");
    expect(templateProblems(template)).toEqual([{ code: "missing", placeholder: name }]);
    expect(statement(gold, customer, "en", template, at)).toEqual({
      ok: false,
      problems: [{ code: "missing", placeholder: name }],
    });
  });

  test.for([
    ["unknown", "price", "{{price}}"],
    ["unknown", "__proto__", "{{__proto__}}"],
    ["unknown", "", "{{}}"],
    ["unclosed", "{{customer", "{{customer"],
  ] as const)("with one that is %s: %s", ([code, placeholder, words]) => {
    expect(templateProblems(`${whole}\n${words}`)).toEqual([{ code, placeholder }]);
  });

  test("never when it is sound", () => {
    expect(templateProblems(whole)).toEqual([]);
  });
});
