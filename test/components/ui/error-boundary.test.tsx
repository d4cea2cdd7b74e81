import { expect, onTestFinished, test, vi } from "vitest";
import { ErrorBoundary } from "../../../components/ui/error-boundary.tsx";
import { render } from "../../builders/rendered.tsx";

/** What stands there is drawn, or throws while it is drawn. */
function Part({ broken, words }: { readonly broken: boolean; readonly words: string }) {
  if (broken) throw new RangeError("Incorrect locale information provided");
  return <p>{words}</p>;
}

const part = (of: string, broken: boolean) => (
  <main>
    <h1>Contoso</h1>
    <ErrorBoundary of={of}>
      <Part broken={broken} words={of} />
    </ErrorBoundary>
  </main>
);

/** React tells the console of every error that it catches. */
function quiet(): void {
  const spy = vi.spyOn(console, "error").mockImplementation(() => {});
  onTestFinished(() => spy.mockRestore());
}

test("what cannot be drawn says so in its place, and all around it stays", async () => {
  quiet();
  const page = await render(part("Pricing", true));
  await expect.element(page.role("heading", "Contoso")).toBeVisible();
  await expect.element(page.role("alert")).toMatchTextContent(/^This part cannot be shown.*Nothing is lost/);
});

test("it is tried again at the press of a button", async () => {
  quiet();
  const page = await render(part("Pricing", true));
  await page.press("button", "Try again");
  expect(page.text()).toContain("This part cannot be shown");
  await page.again(part("Pricing", false));
  await page.press("button", "Try again");
  expect(page.text()).toBe("ContosoPricing");
});

test("another place or customer is tried afresh", async () => {
  quiet();
  const page = await render(part("Pricing", true), { language: "ko" });
  expect(page.text()).toContain("이 부분을 표시할 수 없습니다");
  await page.again(part("Health", false));
  expect(page.text()).toBe("ContosoHealth");
});

test("what stands stays as it is when the customer changes", async () => {
  const page = await render(part("One", false));
  const before = page.all("p")[0];
  await page.again(part("Two", false));
  expect(page.all("p")[0]).toBe(before);
  expect(page.text()).toBe("ContosoTwo");
});
