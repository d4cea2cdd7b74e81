import { expect, test } from "vitest";
import { CopySummary } from "../../../components/issues/copy-summary.tsx";
import type { IssuePost } from "../../../lib/schemas/health.ts";
import { issue } from "../../builders/health.ts";
import { render } from "../../builders/rendered.tsx";

const post: IssuePost = {
  at: "2026-11-22T11:00:00.000Z",
  type: "Regular",
  contentType: "Html",
  content: "<b>Mail</b> is slow.<br>More at noon.<script>planted()</script>",
};
const late = issue("EX1", { title: "Mail <late> & slow" });

/** What stands in the clipboard in a form. */
async function copied(form: "text/plain" | "text/html"): Promise<string> {
  const [item] = await navigator.clipboard.read();
  const text = await (await item?.getType(form))?.text();
  return text ?? "";
}

test.for([
  ["en", "English: Copy for the customer", "en", ["Service: Exchange Online", "Microsoft's number: EX1"], "Copied"],
  ["en", "한국어: Copy for the customer", "ko", ["서비스: Exchange Online", "Microsoft 문제 번호: EX1"], "Copied"],
  ["ko", "English: 고객 안내용으로 복사", "en", ["Impact: Mail is late."], "복사됨"],
  ["ko", "한국어: 고객 안내용으로 복사", "ko", ["영향: Mail is late."], "복사됨"],
] as const)("the summary is text and rich text, in a language of its own: %s, %s", async (given) => {
  const [screen, button, language, lines, said] = given;
  const page = await render(<CopySummary issue={late} posts={[post]} />, { language: screen });
  await navigator.clipboard.writeText("something else");
  await page.press("button", button);
  await expect.element(page.role("status")).toMatchTextContent(said);
  const text = await copied("text/plain");
  for (const line of lines) expect(text).toContain(line);
  expect(text.split("\n")[0]).toBe("Mail <late> & slow");
  expect(text).toContain("Mail is slow.\nMore at noon.");
  expect(text).not.toContain("planted");
  const rich = new DOMParser().parseFromString(await copied("text/html"), "text/html");
  expect(rich.querySelector("h3")?.textContent).toBe("Mail <late> & slow");
  expect(rich.querySelector(`[lang=${language}]`)).not.toBe(null);
  expect(rich.querySelector("script")).toBe(null);
  for (const line of lines) expect(rich.body.textContent).toContain(line);
});

test("without a post there is no latest word", async () => {
  const page = await render(<CopySummary issue={late} posts={[]} />);
  await page.press("button", "English: Copy for the customer");
  await expect.element(page.role("status")).toMatchTextContent("Copied");
  expect(await copied("text/plain")).not.toContain("Latest from Microsoft");
});
