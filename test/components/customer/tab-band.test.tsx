import { describe, expect, test } from "vitest";
import { TabAlarm, TabBand } from "../../../components/customer/tab-band.tsx";
import type { Detection } from "../../../lib/schemas/detection.ts";
import { customerOn, show } from "../../builders/on-stage.tsx";
import { contosoEast } from "../../builders/tenants.ts";
import { lookedAt } from "../../gallery/around.ts";
import { account, contoso } from "../../gallery/stage.ts";

const place = { portal: "azure", cloud: "global", reason: "names-in-hash" } as const;
const customer = (tenantId: typeof contoso, certainty: "names" | "claims" = "names"): Detection => ({
  kind: "customer",
  tenantId,
  certainty,
  ...place,
});
const contradiction: Detection = {
  kind: "contradiction",
  why: "page",
  address: { tenantId: contoso },
  others: [contosoEast],
  words: "Contoso East",
  ...place,
};

describe("the alarm above a pinned customer", () => {
  test.for([
    ["another customer", customer(contosoEast), "This tab is somebody else's", "현재 탭은 다른 테넌트의 페이지임"],
    ["a contradiction", contradiction, "The page and its address disagree", "페이지와 주소가 서로 다름"],
  ] as const)("is loud for %s", async ([, detection, english, korean]) => {
    const page = await show(<TabAlarm pinned={contoso} detection={detection} />);
    await expect.element(page.role("alert")).toMatchTextContent(english);
    const other = await show(<TabAlarm pinned={contoso} detection={detection} />, { language: "ko" });
    await expect.element(other.role("alert")).toMatchTextContent(korean);
  });

  test.for([
    ["the same customer", customer(contoso)],
    ["a page of nobody", { kind: "no-portal" } as const],
    ["what is not known yet", undefined],
  ] as const)("is silent for %s", async ([, detection]) => {
    const page = await show(<TabAlarm pinned={contoso} detection={detection} />);
    expect(page.role("alert").elements()).toEqual([]);
  });
});

describe("the band below a pinned customer", () => {
  test.for([
    [customer(contoso), "This tab shows the pinned customer."],
    [customer(contoso, "claims"), "This tab was asked for the pinned customer, but does not say so itself."],
    [{ kind: "no-portal" } as const, "This tab: Not an admin portal"],
    [undefined, "Looking at this tab"],
  ] as const)("says in a quiet line what the tab shows", async ([detection, words]) => {
    const page = await show(<TabBand account={account} pinned={contoso} detection={detection} />);
    expect(page.text()).toBe(words);
  });

  test("lays two of the same name side by side, each with its domain and the end of its id", async () => {
    const page = await show(<TabBand account={account} pinned={contoso} detection={customer(contosoEast)} />, {
      async seed(stage) {
        await stage.known(customerOn(stage), undefined);
        await lookedAt(stage);
      },
    });
    await page.shows("contoso-east.example");
    const [pinned, tab] = page.role("listitem").elements();
    expect(pinned?.textContent).toMatch(/^Pinned customer.*Contosocontoso\.example…0001Tenant ID ends in 0001$/);
    expect(tab?.textContent).toMatch(/^This tab.*Contosocontoso-east\.example…0002Tenant ID ends in 0002$/);
    expect(page.text()).toContain("Everything below is about the pinned customer, not about this tab.");
  });
});
