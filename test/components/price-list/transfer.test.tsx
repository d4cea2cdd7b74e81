import { expect, onTestFinished, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { Transfer } from "../../../components/price-list/transfer.tsx";
import { priceList } from "../../builders/price-list.ts";
import { render } from "../../builders/rendered.tsx";

const list = priceList({ assignments: [{ who: { to: "everyone" }, offer: "gold" }] });

test("what was read of a file is scrolled to, focused and announced, and so is that it was applied", async () => {
  const scrolled = vi.spyOn(Element.prototype, "scrollIntoView");
  onTestFinished(() => scrolled.mockRestore());
  const page = await render(<Transfer checked={{ ok: true, list }} stored={list} known={null} onApply={() => {}} />);
  const result = page.all("[aria-live=polite]").find((one) => one.getAttribute("aria-label") === "What was read");
  const [, input] = page.all("input[type=file]");
  if (!input || !result) throw new Error("There is nothing to choose a file with.");
  const rows = ["customer,offer,contract,from,to", "contoso.example,bronze,,,", "contoso.example,gold,,,"];
  await userEvent.upload(input, new File([rows.join("\n")], "a.csv"));
  await page.shows("1 row will not be taken over");
  expect(result.textContent).toContain("Line 2: This offer is not in the price list.");
  expect(document.activeElement).toBe(result);
  expect(scrolled.mock.contexts).toEqual([result]);
  await page.press("button", "Apply to the draft");
  await page.shows("Applied to the draft.");
  expect(document.activeElement).toBe(result);
});
