import { describe, expect, test } from "vitest";
import { Panel } from "../../../components/panel/panel.tsx";
import type { Language } from "../../../lib/i18n/index.ts";
import { area } from "../../../lib/platform/areas.ts";
import { storedPin } from "../../../lib/settings/pin.ts";
import { service } from "../../builders/health.ts";
import { show } from "../../builders/on-stage.tsx";
import { contosoEast } from "../../builders/tenants.ts";
import { lookedAt } from "../../gallery/around.ts";
import { contoso, type Stage } from "../../gallery/stage.ts";

const place = { portal: "azure", cloud: "global", reason: "names-in-hash" } as const;

const panel = (seed: (stage: Stage) => Promise<unknown>, language: Language = "en") =>
  show(<Panel />, { seed, language });

const known = async (stage: Stage): Promise<void> => {
  await stage.customer();
  await stage.health([service("Exchange", { service: "Exchange Online", status: "ServiceInterruption" })]);
};

describe("the panel beside a customer's page", () => {
  test.for([
    ["en", "Health", "Exchange Online", "Pin Contoso to this window"],
    ["ko", "상태", "Exchange Online", "이 창에 Contoso 고정"],
  ] as const)("names the customer and leads to every place: %s", async ([language, health, trouble, pin]) => {
    const page = await panel(known, language);
    await expect.element(page.role("heading", "Contoso")).toBeVisible();
    await page.press("button", health);
    await expect.element(page.role("region", health)).toBeVisible();
    await expect.element(page.role("heading", trouble)).toBeVisible();
    await page.press("button", pin);
    expect(page.asked).toContainEqual({ command: "pin-customer", input: { windowId: 1, tenantId: contoso } });
  });

  test("offers another customer only where the address does not name this one", async () => {
    const sure = await panel(known);
    await expect.element(sure.role("heading", "Contoso")).toBeVisible();
    expect(sure.role("button", "Choose another customer").elements()).toEqual([]);
    const claimed = await panel(async (stage) => {
      await known(stage);
      await stage.judged({ kind: "customer", tenantId: contoso, certainty: "claims", ...place });
    });
    await expect.element(claimed.role("button", "Choose another customer")).toBeVisible();
    await claimed.shows("The link asked for Contoso, but the page does not confirm it.");
  });

  test("is refreshed by its button", async () => {
    const page = await panel(known);
    await page.press("button", "Refresh");
    const input = { tenantId: contoso, force: true };
    await expect.poll(() => page.asked).toContainEqual({ command: "refresh-customer", input });
  });
});

describe("a pinned customer", () => {
  const pinned = async (stage: Stage): Promise<void> => {
    await known(stage);
    await lookedAt(stage);
    await storedPin(area("session"), 1).set(stage.scope());
  };

  test("stays while the tab is another's, which is loud", async () => {
    const page = await panel(async (stage) => {
      await pinned(stage);
      await stage.judged({ kind: "customer", tenantId: contosoEast, certainty: "names", ...place });
    });
    await expect.element(page.role("alert").first()).toMatchTextContent("This tab is somebody else's");
    expect(page.role("heading").first().element().textContent).toBe("Contoso");
    await page.shows("Everything below is about the pinned customer, not about this tab.");
    await page.press("button", "Unpin Contoso from this window");
    expect(page.asked).toContainEqual({ command: "pin-customer", input: { windowId: 1 } });
  });

  test("stays beside a page that is no portal", async () => {
    const page = await panel(async (stage) => {
      await pinned(stage);
      await stage.judged({ kind: "no-portal" });
    }, "ko");
    await page.shows("현재 탭: 관리 포털이 아님");
    await expect.element(page.role("button", "이 창에서 Contoso 고정 해제")).toBeVisible();
  });

  test("that has left the list says so, and shows nothing of anybody", async () => {
    const page = await panel(async (stage) => {
      await storedPin(area("session"), 1).set(stage.scope());
      await stage.judged({ kind: "no-portal" });
    });
    await page.shows("The pinned customer is no longer in your customer list.");
    expect(page.role("main").elements()).toEqual([]);
    await page.press("button", "Unpin");
    expect(page.asked).toContainEqual({ command: "pin-customer", input: { windowId: 1 } });
  });
});

test("a page of nobody is told so, with no customer and no places", async () => {
  const page = await panel((stage) => stage.judged({ kind: "no-portal" }));
  await expect.element(page.role("heading", "Not an admin portal")).toBeVisible();
  expect(page.role("navigation").elements()).toEqual([]);
});

test("until the tab was judged nobody is shown", async () => {
  const page = await panel(async () => {});
  await page.shows("Looking at this tab");
  expect(page.role("heading").elements()).toEqual([]);
});
