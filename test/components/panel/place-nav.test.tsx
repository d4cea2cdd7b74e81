import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { PlaceNav } from "../../../components/panel/place-nav.tsx";
import { type PlaceId, placeIds } from "../../../lib/schemas/place.ts";
import { show } from "../../builders/on-stage.tsx";

/** The way to the places, at one of them, and where it led. */
async function nav(place: PlaceId, language: "en" | "ko" = "en") {
  const went: PlaceId[] = [];
  const page = await show(<PlaceNav place={place} go={(to) => went.push(to)} onRefresh={() => {}} />, { language });
  return { page, went };
}

test.for([
  ["en", "Sections", ["Overview", "Health", "Issues", "Requests", "Pricing", "Portals"]],
  ["ko", "구역", ["개요", "상태", "문제", "요청", "요금", "포털"]],
] as const)("every place is one press away, by name: %s", async ([language, label, names]) => {
  const { page, went } = await nav("health", language);
  const places = page.role("navigation", label);
  await expect.element(places).toBeVisible();
  for (const name of names) await places.getByRole("button", { name, exact: true }).click();
  expect(went).toEqual(placeIds);
  const [, health] = names;
  await expect.element(places.getByRole("button", { name: health, exact: true })).toHaveAttribute("aria-current");
  expect(page.all("[aria-current]")).toHaveLength(1);
});

test("and one key away, but not while something is typed", async () => {
  const { page, went } = await nav("overview");
  await userEvent.keyboard("3");
  expect(went).toEqual(["issues"]);
  await page.again(
    <>
      <PlaceNav place="overview" go={(to) => went.push(to)} onRefresh={() => {}} />
      <input aria-label="Search" />
    </>,
  );
  await page.role("textbox", "Search").click();
  await userEvent.keyboard("4");
  expect(went).toEqual(["issues"]);
});

test("and at once when the field went because Enter ended what was written", async () => {
  const { page, went } = await nav("overview");
  const places = <PlaceNav place="overview" go={(to) => went.push(to)} onRefresh={() => {}} />;
  await page.again(
    <>
      {places}
      <input aria-label="Search" />
    </>,
  );
  await page.role("textbox", "Search").click();
  await userEvent.keyboard("Contoso{Enter}");
  await page.again(places);
  await userEvent.keyboard("2");
  expect(went).toEqual(["health"]);
});

test("nor when the field was taken away under the hand: only once the hand is elsewhere", async () => {
  const { page, went } = await nav("overview");
  const places = <PlaceNav place="overview" go={(to) => went.push(to)} onRefresh={() => {}} />;
  await page.again(
    <>
      {places}
      <textarea aria-label="Note" />
    </>,
  );
  await page.role("textbox", "Note").click();
  await userEvent.keyboard("We tried ");
  // As when the tab goes to another customer: the whole of the panel is new.
  await page.again(<PlaceNav key="another" place="overview" go={(to) => went.push(to)} onRefresh={() => {}} />);
  await userEvent.keyboard("2 times and 3");
  expect(went).toEqual([]);
  await userEvent.keyboard("{Tab}4");
  expect(went).toEqual(["requests"]);
});
