import { expect, test } from "vitest";
import { CustomerHeader } from "../../../components/customer/customer-header.tsx";
import { customerOn, show } from "../../builders/on-stage.tsx";
import { contoso } from "../../gallery/stage.ts";

test("the customer is a heading, with domain and the end of its id", async () => {
  const page = await show((stage) => <CustomerHeader customer={customerOn(stage)} />);
  await expect.element(page.role("heading", "Contoso")).toBeVisible();
  expect(page.text()).toContain("contoso.example");
  expect(page.text()).toContain("…0001Tenant ID ends in 0001");
});

test("one without a name is called by its domain, one without a domain says so", async () => {
  const page = await show((stage) => <CustomerHeader customer={customerOn(stage, { name: "" })} />);
  await expect.element(page.role("heading", "contoso.example")).toBeVisible();
  const korean = await show((stage) => <CustomerHeader customer={customerOn(stage, { domain: "" })} />, {
    language: "ko",
  });
  await expect.element(korean.role("heading", "Contoso")).toBeVisible();
  expect(korean.text()).toContain("알려진 기본 도메인 없음");
});

test.for([
  ["en", "Copy tenant ID", "Copied"],
  ["ko", "테넌트 ID 복사", "복사됨"],
] as const)("the tenant id goes to the clipboard: %s", async ([language, button, said]) => {
  const page = await show((stage) => <CustomerHeader customer={customerOn(stage)} />, { language });
  await navigator.clipboard.writeText("something else");
  await page.press("button", button);
  await expect.element(page.role("status")).toMatchTextContent(said);
  expect(await navigator.clipboard.readText()).toBe(contoso);
});

test.for([
  ["en", false, "Pin Contoso to this window", ""],
  ["en", true, "Unpin Contoso from this window", "Pinned to this window"],
  ["ko", false, "이 창에 Contoso 고정", ""],
  ["ko", true, "이 창에서 Contoso 고정 해제", "이 창에 고정됨"],
] as const)("the button to pin says whom it pins: %s, pinned %s", async ([language, pinned, button, said]) => {
  let pressed = 0;
  const page = await show(
    (stage) => <CustomerHeader customer={customerOn(stage)} pinned={pinned} onPin={() => (pressed += 1)} />,
    { language },
  );
  expect(page.text()).toContain(said);
  await page.press("button", button);
  expect(pressed).toBe(1);
});

test("nothing offers to pin where nothing can be pinned", async () => {
  const page = await show((stage) => <CustomerHeader customer={customerOn(stage)} />);
  expect(page.role("button").elements()).toHaveLength(1);
});

test("the cloud stands there only where it is not the global one", async () => {
  const page = await show((stage) => <CustomerHeader customer={customerOn(stage, { cloud: "china" })} />);
  expect(page.text()).toContain("China (21Vianet)");
  const global = await show((stage) => <CustomerHeader customer={customerOn(stage)} />);
  expect(global.text()).not.toContain("Global");
});

test("what is doubtful stands with the name", async () => {
  const page = await show((stage) => <CustomerHeader customer={customerOn(stage)} doubt="Asked for in the address" />);
  expect(page.text()).toContain("Asked for in the address");
});

test("that the customer was seen is told to the background", async () => {
  const page = await show((stage) => <CustomerHeader customer={customerOn(stage)} />);
  await expect.poll(() => page.asked).toContainEqual({ command: "note-seen", input: { tenantId: contoso } });
});
