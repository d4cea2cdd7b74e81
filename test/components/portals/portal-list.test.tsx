import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { PortalList } from "../../../components/portals/portal-list.tsx";
import type { Language } from "../../../lib/i18n/index.ts";
import { customerOn, show } from "../../builders/on-stage.tsx";
import { portals } from "../../gallery/around.ts";
import { contoso, type Stage } from "../../gallery/stage.ts";

type Given = {
  readonly seed?: (stage: Stage) => Promise<unknown>;
  readonly language?: Language;
  readonly domain?: string;
  readonly answer?: (command: string) => unknown;
};

const list = ({ domain = "contoso.example", ...options }: Given = {}) =>
  show((stage) => <PortalList customer={customerOn(stage, { domain })} />, options);

const open = (portal: string) => ({ command: "open-portal", input: { portal, tenantId: contoso } });

describe("the portals of a customer", () => {
  test.for([
    ["en", "Open Exchange admin center for Contoso", "Minimum role: Global Reader"],
    ["ko", "Contoso의 Exchange 관리 센터 열기", "최소 역할: 전역 읽기 권한자"],
  ] as const)("are opened for it, each with the least role it needs: %s", async ([language, button, role]) => {
    const page = await list({ language });
    await expect.element(page.role("button", button)).toHaveAccessibleDescription(role);
    await page.press("button", button);
    expect(page.asked).toEqual([open("exchange-admin")]);
  });

  test.for([
    ["en", "Recently used", ["Exchange admin center", "Microsoft Intune admin center"]],
    ["ko", "최근 사용", ["Exchange 관리 센터", "Microsoft Intune 관리 센터"]],
  ] as const)("used lately stand first, then all others by name: %s", async ([language, heading, recent]) => {
    const page = await list({ seed: portals, language });
    await expect.element(page.role("heading", heading)).toBeVisible();
    const [lately, rest] = page
      .role("list")
      .elements()
      .map((group) => [...group.querySelectorAll("button")]);
    const names = (buttons: readonly HTMLElement[] = []) => buttons.map(({ textContent }) => textContent);
    expect(names(lately)).toEqual(recent);
    expect(names(rest)).toEqual(names(rest).toSorted((one, other) => one.localeCompare(other, language)));
    expect(names(rest)).not.toContain(recent[0]);
  });

  test("that were opened stand among those used lately, in Korean too", async () => {
    const page = await list({ language: "ko" });
    await page.press("button", "Contoso의 Azure Portal 열기");
    await expect.element(page.role("heading", "최근 사용")).toBeVisible();
    const lately = page.role("list", "최근 사용");
    await expect.element(lately.getByRole("button", { name: "Contoso의 Azure Portal 열기" })).toBeVisible();
  });

  test("that Microsoft named stand apart, those of anybody else nowhere", async () => {
    const page = await list({ seed: portals });
    const named = page.role("list", "Named by Microsoft for this customer");
    await expect.element(named).toBeVisible();
    await page.press("button", "Open Microsoft 365 Lighthouse for Contoso");
    expect(page.asked).toEqual([{ command: "open-service", input: { service: "1", tenantId: contoso } }]);
    expect(page.text()).not.toContain("Somebody else's");
  });

  test("that wait for the domain are named, with what may bring it", async () => {
    const page = await list({ domain: "" });
    await page.shows("The customer's default domain is not known yet. These cannot be opened without it:");
    await page.press("button", "Refresh");
    expect(page.asked).toEqual([{ command: "refresh-partner", input: undefined }]);
  });

  test("that could not be opened say why", async () => {
    const page = await list({ answer: () => ({ done: false, error: { kind: "offline" } }) });
    await page.press("button", "Open Azure portal for Contoso");
    await page.shows("No connection");
  });
});

describe("the search of the portals", () => {
  test("finds by name or by role, and counts", async () => {
    const page = await list();
    const field = page.role("searchbox", "Search portals");
    await field.fill("intune adm");
    await expect.element(page.role("status")).toMatchTextContent("1 portal");
    await field.fill("helpdesk agent");
    await expect.element(page.role("button", "Open Partner Center for Contoso")).toBeVisible();
    await expect.element(page.role("button", "Open Azure portal for Contoso")).not.toBeInTheDocument();
    await field.fill("fax machine");
    await expect.element(page.role("status")).toMatchTextContent("No portal fits.");
  });

  test("opens the only one that fits by Enter, and none of several", async () => {
    const page = await list();
    const field = page.role("searchbox", "Search portals");
    await field.fill("admin center");
    await userEvent.keyboard("{Enter}");
    expect(page.asked).toEqual([]);
    await field.fill("azure portal");
    await expect.element(page.role("status")).toMatchTextContent("1 portal");
    await userEvent.keyboard("{Enter}");
    expect(page.asked).toEqual([open("azure")]);
  });

  test("is walked by arrow keys, and emptied by Escape", async () => {
    const page = await list();
    const field = page.role("searchbox", "Search portals");
    await field.fill("exchange");
    await userEvent.keyboard("{ArrowDown}");
    await expect.element(page.role("button", "Open Exchange admin center for Contoso")).toHaveFocus();
    await userEvent.keyboard("{ArrowUp}");
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect.element(field).toHaveValue("");
    await expect.element(page.role("button", "Open Azure portal for Contoso")).toBeVisible();
  });
});

test("a cloud in which none can be opened says so", async () => {
  const page = await show((stage) => <PortalList customer={customerOn(stage, { cloud: "germany" })} />);
  await page.shows("This cloud has no portal that can be opened for a customer.");
});
