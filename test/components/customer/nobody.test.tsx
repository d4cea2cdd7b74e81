import { describe, expect, test } from "vitest";
import { Nobody, type NobodyDetection } from "../../../components/customer/nobody.tsx";
import type { Language } from "../../../lib/i18n/index.ts";
import { customerOn, show } from "../../builders/on-stage.tsx";
import { contosoEast, domain, stranger } from "../../builders/tenants.ts";
import { lookedAt, ownDirectory, stranger as told } from "../../gallery/around.ts";
import { account, contoso, type Stage } from "../../gallery/stage.ts";

const place = { portal: "azure", cloud: "global", reason: "names-in-hash" } as const;

const nobody = (detection: NobodyDetection, seed?: (stage: Stage) => Promise<unknown>, language: Language = "en") =>
  show(<Nobody detection={detection} account={account} access={<p>The browser's own words</p>} />, {
    language,
    ...(seed ? { seed } : {}),
  });

const listed = (stage: Stage) => Promise.all([stage.known(customerOn(stage), undefined), lookedAt(stage)]);

test.for<[NobodyDetection, title: string, advice: string, korean: string]>([
  [
    { kind: "no-portal" },
    "Not an admin portal",
    "Open a customer in Partner Center, the Azure portal or the Microsoft 365 admin center.",
    "관리 포털이 아님",
  ],
  [{ kind: "no-access" }, "No access to this site", "The browser's own words", "이 사이트에 액세스할 수 없음"],
  [
    { kind: "closed-cloud", ...place, cloud: "germany", reason: "silent-cloud-closed" },
    "Microsoft Cloud Germany is closed",
    "It closed on 29 October 2021.",
    "Microsoft Cloud 독일은 종료됨",
  ],
  [
    { kind: "many", ...place, reason: "many-tenants" },
    "Many customers at once",
    "This portal shows many tenants together",
    "여러 고객이 함께 표시됨",
  ],
  [
    { kind: "silent", ...place, reason: "silent-no-tenant" },
    "This page does not say which customer it shows",
    "How we know: The address names no tenant.",
    "이 페이지만으로는 어느 고객인지 알 수 없음",
  ],
  [
    { kind: "silent", ...place, reason: "silent-disagrees" },
    "The address names two different tenants",
    "How we know: Two parts of the address name different tenants.",
    "주소가 서로 다른 두 테넌트를 가리킴",
  ],
])("$kind has a heading and says what to do", async ([detection, title, advice, korean]) => {
  const page = await nobody(detection);
  await expect.element(page.role("heading", title)).toBeVisible();
  expect(page.text()).toContain(advice);
  const other = await nobody(detection, undefined, "ko");
  await expect.element(other.role("heading", korean)).toBeVisible();
});

describe("a stranger", () => {
  const known: NobodyDetection = { kind: "stranger", certainty: "names", tenantId: stranger, ...place };

  test("is told by id and by what Microsoft says of it, which is called a hint", async () => {
    const page = await nobody({ ...known, domain: domain("wingtip.example") }, (stage) =>
      told(stage, stranger, { name: "Wingtip Toys", region: "EU", domain: domain("toys.example") }),
    );
    await expect.element(page.role("heading", "Not one of your customers")).toBeVisible();
    await expect.element(page.role("heading", "What Microsoft says about this tenant")).toBeVisible();
    expect(page.text()).toContain(stranger);
    expect(page.text()).toContain("Domainwingtip.example");
    expect(page.text()).toContain("NameWingtip Toys");
    expect(page.text()).toContain("RegionEurope");
    expect(page.text()).toContain("A hint, not proof of who is shown.");
  });

  test("can be looked for in a list fetched anew, and its id copied", async () => {
    const page = await nobody(known);
    await page.press("button", "Copy tenant ID");
    await expect.poll(() => navigator.clipboard.readText()).toBe(stranger);
    await page.press("button", "Refresh the list");
    expect(page.asked).toContainEqual({ command: "refresh-list", input: undefined });
  });

  test("is left for a customer chosen by name, who is pinned", async () => {
    const page = await nobody(known, listed, "ko");
    await page.press("button", "고객 선택");
    await page.role("combobox", "고객 선택").fill("fabrikam");
    await page.role("option").getByText("Fabrikam Residences").click();
    const tenantId = "c0000000-0003-4000-8000-000000000003";
    expect(page.asked).toContainEqual({ command: "pin-customer", input: { windowId: 1, tenantId } });
    expect(page.role("combobox").elements()).toEqual([]);
  });

  test("by a SharePoint name is asked about, and only a yes is kept", async () => {
    const page = await nobody(
      { kind: "stranger", certainty: "names", sharepointName: "contosowest", ...place },
      listed,
    );
    await expect.element(page.role("heading", "Whose SharePoint name this is, nobody has said yet")).toBeVisible();
    const field = page.role("combobox", "Choose the customer that this SharePoint name belongs to");
    await field.fill("fabrikam");
    await page.role("option").getByText("Fabrikam Residences").click();
    expect(page.text()).toContain("Is this Fabrikam Residences?");
    expect(page.asked).toEqual([]);
    await page.press("button", "Yes, this is Fabrikam Residences");
    const input = { sharepointName: "contosowest", tenantId: "c0000000-0003-4000-8000-000000000003" };
    expect(page.asked).toEqual([{ command: "confirm-sharepoint-name", input }]);
  });
});

describe("a contradiction", () => {
  const between = { kind: "contradiction", address: { tenantId: contoso }, others: [contosoEast], ...place } as const;

  test("of the page lays both sides out, with the page's own words", async () => {
    const page = await nobody({ ...between, why: "page", words: "Contoso East" }, listed);
    await expect.element(page.role("heading", "The page and its address disagree")).toBeVisible();
    await page.shows("contoso-east.example");
    const [address, other] = page.role("listitem").elements();
    expect(address?.textContent).toMatch(/^By the address.*contoso\.example…0001/);
    expect(other?.textContent).toMatch(/^By the page.*The page calls itself “Contoso East”\..*…0002/);
  });

  test("of id and domain, and of a domain that several bear", async () => {
    const both = await nobody({ ...between, why: "id-and-domain" }, listed, "ko");
    await expect.element(both.role("heading", "주소가 서로 다른 두 테넌트를 가리킴")).toBeVisible();
    expect(
      both
        .role("listitem")
        .elements()
        .map(({ firstChild }) => firstChild?.textContent),
    ).toEqual(["주소의 ID 기준", "주소의 도메인 기준"]);
    const shared = { domain: domain("contoso.example") };
    const several = await nobody({
      ...between,
      why: "shared-domain",
      address: shared,
      others: [contoso, contosoEast],
    });
    await expect.element(several.role("heading", "Several customers fit this address")).toBeVisible();
    expect(
      several
        .role("listitem")
        .elements()
        .map(({ firstChild }) => firstChild?.textContent),
    ).toEqual(["One of them", "One of them"]);
  });
});

describe("the partner's own tenant", () => {
  const own = { kind: "own-tenant", tenantId: account.tenantId, certainty: "names", ...place } as const;

  test("warns that changes affect the partner itself", async () => {
    const page = await nobody(own, ownDirectory);
    await expect.element(page.role("heading", "Your own tenant")).toBeVisible();
    await page.shows("Adatum Partner Services");
    expect(page.text()).toContain("Changes here affect your own company.");
  });

  test("may hold a customer's resource", async () => {
    const page = await nobody({ ...own, resourceOfUnknownOwner: true }, ownDirectory, "ko");
    await expect.element(page.role("heading", "고객의 리소스일 수 있음")).toBeVisible();
  });
});

describe("a tenant without a list to look it up in", () => {
  const unlisted: NobodyDetection = { kind: "unlisted", certainty: "names", tenantId: stranger, ...place };

  test("leads to the list, fetched for the first time", async () => {
    const page = await nobody(unlisted);
    await expect.element(page.role("heading", "Your customer list has not been fetched yet")).toBeVisible();
    await page.press("button", "Fetch now");
    expect(page.asked).toContainEqual({ command: "refresh-list", input: undefined });
    expect(page.role("button", "Choose a customer").elements()).toEqual([]);
  });

  test("or fetched again after a failure", async () => {
    const page = await nobody(unlisted, (stage) =>
      stage.synced({
        ...stage.scope(account.tenantId),
        source: "customers",
        failedAt: stage.now,
        error: { kind: "offline" },
      }),
    );
    await expect.element(page.role("heading", "Your customer list could not be fetched")).toBeVisible();
    await expect.element(page.role("button", "Try again")).toBeEnabled();
  });

  test("leads to signing in", async () => {
    const page = await nobody(unlisted, (stage) => stage.signedIn(false), "ko");
    await expect.element(page.role("heading", "로그인하면 어느 고객인지 표시됩니다")).toBeVisible();
    await page.press("button", "로그인");
    expect(page.asked).toContainEqual({ command: "sign-in", input: undefined });
  });

  test("of another cloud leads to the settings", async () => {
    const page = await nobody({ ...unlisted, cloud: "usgov" });
    const title = "This tab is in US Government (GCC High); Partner Sidekick is set to Global";
    await expect.element(page.role("heading", title)).toBeVisible();
    await expect.element(page.role("button", "Settings")).toBeEnabled();
  });
});
