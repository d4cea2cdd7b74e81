import { expect, test } from "vitest";
import { RowActions } from "../../../components/popup/row-actions.tsx";
import { area } from "../../../lib/platform/areas.ts";
import { isWatched, storedWatched } from "../../../lib/settings/watched.ts";
import { customerOn, show } from "../../builders/on-stage.tsx";
import { contoso } from "../../gallery/stage.ts";

test.for([
  ["en", "Copy ID of Contoso", "Copied"],
  ["ko", "Contoso의 ID 복사", "복사됨"],
] as const)("the customer's id goes to the clipboard: %s", async ([language, button, said]) => {
  const page = await show((stage) => <RowActions customer={customerOn(stage)} onPortals={() => {}} />, { language });
  await navigator.clipboard.writeText("something else");
  await page.press("button", button);
  await expect.element(page.role("status")).toMatchTextContent(said);
  expect(await navigator.clipboard.readText()).toBe(contoso);
});

test.for([
  ["en", "Watch Contoso", "Stop watching Contoso"],
  ["ko", "Contoso 지켜보기", "Contoso 지켜보기 해제"],
] as const)("a star watches the customer and stops it: %s", async ([language, watch, stop]) => {
  const page = await show((stage) => <RowActions customer={customerOn(stage)} onPortals={() => {}} />, { language });
  const watched = async () => isWatched(await storedWatched(area("local")).get(), page.stage.scope());
  await expect.element(page.role("button", watch)).toHaveAttribute("aria-pressed", "false");
  await page.press("button", watch);
  await expect.element(page.role("button", stop)).toHaveAttribute("aria-pressed", "true");
  expect(await watched()).toBe(true);
  await page.press("button", stop);
  await expect.poll(watched).toBe(false);
});

test("its portals are one press away", async () => {
  let pressed = 0;
  const page = await show((stage) => <RowActions customer={customerOn(stage)} onPortals={() => (pressed += 1)} />);
  await page.press("button", "Portals of Contoso");
  expect(pressed).toBe(1);
});

test("buttons that the keyboard reaches another way are left out of the tab order", async () => {
  const page = await show((stage) => (
    <RowActions customer={customerOn(stage)} onPortals={() => {}} reachable={false} />
  ));
  const stops = page
    .role("button")
    .elements()
    .map((button) => (button as HTMLElement).tabIndex);
  expect(stops).toEqual([-1, -1, -1]);
});
