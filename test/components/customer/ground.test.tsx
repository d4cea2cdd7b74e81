import { expect, test } from "vitest";
import { type CustomerDetection, Ground } from "../../../components/customer/ground.tsx";
import type { Language } from "../../../lib/i18n/index.ts";
import { show } from "../../builders/on-stage.tsx";
import { contoso, type Stage } from "../../gallery/stage.ts";

const names: CustomerDetection = {
  kind: "customer",
  tenantId: contoso,
  certainty: "names",
  portal: "azure",
  cloud: "global",
  reason: "names-in-hash",
};

const ground = (given: (stage: Stage) => Partial<CustomerDetection>, language: Language = "en") =>
  show((stage) => <Ground name="Contoso" detection={{ ...names, ...given(stage) }} />, { language });

test("what the address names is doubted by nobody; how it is known unfolds", async () => {
  const page = await ground(() => ({}));
  const reason = page.role("group").getByText("The address names the tenant after the # sign.");
  await expect.element(reason).not.toBeVisible();
  await page.fold("How we know: Named by the address");
  await expect.element(reason).toBeVisible();
});

test("that the page confirms it is said", async () => {
  const page = await ground(() => ({ confirmed: true }));
  await page.fold("How we know: Named by the address, confirmed by the page");
  await expect.element(page.role("group")).toMatchTextContent("The directory name on the page agrees.");
});

test.for([
  [
    "claims",
    "The link asked for Contoso, but the page does not confirm it. Compare the name on the page, or choose another customer.",
    "링크에서 요청한 고객은 Contoso이지만 페이지에서 확인되지 않습니다.",
  ],
  [
    "remembers",
    "This page does not say which customer it shows. Contoso was named in this tab 2 min ago.",
    "현재 페이지에는 고객 표시가 없습니다. 2분 전 이 탭에서 확인된 고객은 Contoso입니다.",
  ],
] as const)("what is only known by what the tab %s is doubted in words", async ([certainty, english, korean]) => {
  const given = ({ now }: Stage) => ({ certainty, namedAt: now - 150_000 });
  expect((await ground(given)).text()).toContain(english);
  expect((await ground(given, "ko")).text()).toContain(korean);
});

test("what was asked for and is confirmed by the page is doubted no more", async () => {
  const page = await ground(() => ({ certainty: "claims", confirmed: true }));
  expect(page.text()).toContain("The link asked for Contoso, and the page bears the same name.");
});

test("a tab that our own link opened says so", async () => {
  const page = await ground(() => ({ certainty: "claims", opened: true }));
  expect(page.text()).toContain("This tab was opened for this customer. The page itself does not say whom it shows.");
});

test("a SharePoint name that the agent gave to the customer can be taken back", async () => {
  const page = await ground(() => ({ sharepointName: "contosowest" }));
  expect(page.text()).toContain("You said that this SharePoint name is this customer's.");
  await page.press("button", "Remove this note");
  expect(page.asked).toEqual([{ command: "confirm-sharepoint-name", input: { sharepointName: "contosowest" } }]);
});
