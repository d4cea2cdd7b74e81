import { expect, test } from "vitest";
import { ListPreview } from "../../../components/price-list/list-preview.tsx";
import { type Json, put } from "../../../lib/pricing/editor/json.ts";
import { offer } from "../../builders/offer.ts";
import { priceList } from "../../builders/price-list.ts";
import { render } from "../../builders/rendered.tsx";

const sound = priceList({ offers: [offer()], segments: [], assignments: [] }) as unknown as Json;

test("a language is typed letter by letter, and the preview stands all the while", async () => {
  const preview = (tag: string) => {
    const draft = put(sound, ["offers", 0, "languages"], ["en", tag]);
    return <ListPreview draft={draft} shown={0} onShow={() => {}} zone="Europe/Berlin" />;
  };
  const page = await render(preview("e"));
  for (const typed of ["es", "es-", "es-4", "es-41"]) {
    await page.again(preview(typed));
    expect([typed, page.text()]).toEqual([typed, expect.stringContaining("Support for Example Customer: Gold")]);
  }
  await page.again(preview("es-419"));
  expect(page.text()).toContain("Languages: English, Latin American Spanish");
});
