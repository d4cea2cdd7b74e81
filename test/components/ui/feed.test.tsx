import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { Feed, feedName } from "../../../components/ui/feed.tsx";
import { render } from "../../builders/rendered.tsx";

const items = Array.from({ length: 200 }, (_, at) => ({ id: `of azure ${at}` }));

/** Two hundred rows, each with its name and a button. */
const feed = (goTo?: string) =>
  render(
    <Feed label="Rows" items={items} height={80} {...(goTo ? { goTo } : {})}>
      {({ id }) => (
        <div style={{ height: 80 }}>
          <h3 id={feedName(id)}>{`Row ${id}`}</h3>
          <button type="button">{`Press ${id}`}</button>
        </div>
      )}
    </Feed>,
  );

describe("a long list", () => {
  test("holds what is near the window only; each row knows its name, its number and how many there are", async () => {
    const page = await feed();
    const first = page.role("article", "Row of azure 0");
    await expect.element(first).toHaveAttribute("aria-posinset", "1");
    await expect.element(first).toHaveAttribute("aria-setsize", "200");
    expect(page.role("article").elements().length).toBeLessThan(60);
    expect(page.role("article", "Row of azure 199").elements()).toEqual([]);
  });

  test("is walked by Page Down and Page Up from row to row", async () => {
    const page = await feed();
    await page.press("button", "Press of azure 0");
    await userEvent.keyboard("{PageDown}");
    await expect.element(page.role("article", "Row of azure 1")).toHaveFocus();
    await userEvent.keyboard("{PageDown}");
    await expect.element(page.role("article", "Row of azure 2")).toHaveFocus();
    await userEvent.keyboard("{PageUp}");
    await expect.element(page.role("article", "Row of azure 1")).toHaveFocus();
  });

  test("keeps the row with the focus wherever it is scrolled to", async () => {
    const page = await feed();
    await page.press("button", "Press of azure 0");
    window.scrollTo(0, document.documentElement.scrollHeight);
    await expect.element(page.role("article", "Row of azure 199")).toBeInTheDocument();
    await expect.element(page.role("button", "Press of azure 0")).toHaveFocus();
    expect(page.role("article", "Row of azure 60").elements()).toEqual([]);
  });

  test("goes to the row that was asked for", async () => {
    const page = await feed("of azure 150");
    await expect.element(page.role("article", "Row of azure 150")).toBeInViewport();
  });
});
