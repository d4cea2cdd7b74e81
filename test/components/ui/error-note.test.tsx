import { describe, expect, test } from "vitest";
import { ErrorNote } from "../../../components/ui/error-note.tsx";
import { databaseFailure, madeFailure } from "../../../lib/advice/failure.ts";
import { locales } from "../../../lib/i18n/index.ts";
import { apiErrorKinds, type ErrorFacts } from "../../../lib/schemas/error-facts.ts";
import { show } from "../../builders/on-stage.tsx";
import { contoso } from "../../gallery/stage.ts";

const correlationId = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
const note = (error: ErrorFacts, language: "en" | "ko" = "en") =>
  show(<ErrorNote error={error} customer={contoso} />, { language });

describe.each(apiErrorKinds)("the error %s", (kind) => {
  test.for(["en", "ko"] as const)("says what happened and what to do: %s", async (language) => {
    const page = await note({ kind }, language);
    const { title, advice } = locales[language].error;
    expect(title[kind]).not.toBe("");
    expect(advice[kind]).not.toBe("");
    expect(page.text().startsWith(title[kind] + advice[kind])).toBe(true);
  });
});

test.for([
  ["en", "Copy correlation ID", "Code AADSTS65001"],
  ["ko", "상관 관계 ID 복사", "코드 AADSTS65001"],
] as const)("Microsoft's id is behind a button, its code in sight: %s", async ([language, button, code]) => {
  const page = await note({ kind: "unexpected", code: "AADSTS65001", correlationId }, language);
  expect(page.text()).toContain(code);
  expect(page.text()).not.toContain(correlationId);
  await page.press("button", button);
  await expect.poll(() => navigator.clipboard.readText()).toBe(correlationId);
});

test("there is nothing to copy where Microsoft gave no id", async () => {
  const page = await note({ kind: "unexpected" });
  expect(page.role("button").elements()).toEqual([]);
});

test("what helps against missing consent is a link for this customer, to open or to copy", async () => {
  const page = await note({ kind: "consent-needed" });
  const link = page.role("link", /^Open the consent page .*opens a new tab$/);
  await expect.element(link).toHaveAttribute("href", expect.stringContaining(contoso));
  await page.press("button", /^Copy the link/);
  const href = link.element().getAttribute("href");
  await expect.poll(() => navigator.clipboard.readText()).toBe(href);
  await page.shows("Afterwards a page fails to open; that is expected.");
});

test("when it is tried again is said", async () => {
  const page = await note({ kind: "throttled", retryAt: Date.UTC(2026, 10, 22, 12, 4) });
  expect(page.text()).toContain("Next try after 22 Nov 2026, 12:04 UTC");
});

test("what failed is said first, what is shown from before last, what is offered below", async () => {
  const page = await show(
    <ErrorNote error={{ kind: "offline" }} failed="The list failed" fromBefore>
      <button type="button">Try again</button>
    </ErrorNote>,
  );
  expect(page.text()).toBe(
    "The list failed: No connectionCheck the network. What is shown here is from before.Try again",
  );
});

test.for([
  [databaseFailure("full"), "No room left on this computer", "이 컴퓨터에 남은 공간이 없습니다"],
  [madeFailure("newer"), "What you made was saved by a newer version", "직접 만든 내용이 더 새로운 버전에서"],
] as const)("one of this computer's databases is told in its own words", async ([error, english, korean]) => {
  expect((await note(error)).text()).toContain(english);
  expect((await note(error, "ko")).text()).toContain(korean);
});
