import { describe, expect, test } from "vitest";
import { UsageForm } from "../../../components/pricing/usage-form.tsx";
import type { Allowance } from "../../../lib/schemas/price.ts";
import { parseTenantId } from "../../../lib/schemas/tenant.ts";
import type { Usage } from "../../../lib/schemas/usage.ts";
import { contoso } from "../../builders/price-list.ts";
import { render } from "../../builders/rendered.tsx";

const tenantId = parseTenantId(contoso);
if (!tenantId) throw new Error("no tenant id");
const scope = { account: "agent", cloud: "global", tenantId } as const;

const month: Allowance = {
  id: "month",
  model: "monthly-fee",
  fee: "300",
  unit: "incidents",
  count: 2,
  period: "calendar-month",
};

describe("what was used is entered by hand", () => {
  const sent: { command: string; input: unknown }[] = [];
  const ports = {
    send: (message: { command: string; input: unknown }) => {
      sent.push(message);
      return Promise.resolve({ done: true });
    },
  };
  const pack: Allowance = { id: "pack", model: "prepaid-pack", amount: "900", unit: "hours", count: 10 };
  const before: Usage = {
    packs: [],
    used: [{ offer: "gold", price: "month", on: "2026-03-01", incidents: 1, minutes: 0, from: "escalation" }],
  };
  const form = (
    <UsageForm
      scope={scope}
      offer="gold"
      allowances={[month, pack]}
      used={{ usage: before, version: 7 }}
      today="2026-03-04"
    />
  );

  test("beside what is there, over the version that was read", async () => {
    sent.length = 0;
    const page = await render(form, { ports });
    await page.enter("Incidents", "2");
    await page.enter("Note (optional)", " Mailbox ");
    await page.press("button", "Enter");
    await page.shows("Entered");
    const row = {
      offer: "gold",
      price: "month",
      on: "2026-03-04",
      incidents: 2,
      minutes: 0,
      from: "hand",
      note: "Mailbox",
    };
    expect(sent).toEqual([
      {
        command: "record-usage",
        input: {
          owner: { account: "agent", cloud: "global" },
          tenantId,
          usage: { packs: [], used: [...before.used, row] },
          from: 7,
        },
      },
    ]);
  });

  test("or that packs were bought", async () => {
    sent.length = 0;
    const page = await render(form, { ports });
    await page.enter("Allowance", "pack");
    await page.enter("What", "bought");
    await page.enter("Packs", "3");
    await page.press("button", "Enter");
    await page.shows("Entered");
    expect(sent[0]?.input).toMatchObject({
      usage: {
        packs: [{ offer: "gold", price: "pack", bought: "2026-03-04", packs: 3, holds: { unit: "hours", count: 10 } }],
      },
    });
  });

  test("and not at all where it is wrong: it is said at the field", async () => {
    sent.length = 0;
    const page = await render(form, { ports });
    await page.enter("Incidents", "0");
    await page.enter("Day", "");
    await page.press("button", "Enter");
    expect(page.all("[role=alert]").map(({ textContent }) => textContent)).toEqual([
      "A whole number from 1 to 10000.",
      "A day, such as 2026-11-22.",
    ]);
    expect(sent).toEqual([]);
  });
});
