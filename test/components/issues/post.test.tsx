import { expect, test } from "vitest";
import { Post } from "../../../components/issues/post.tsx";
import { RequestNoteItem } from "../../../components/requests/request-note.tsx";
import { render } from "../../builders/rendered.tsx";
import { hostilePost } from "../../gallery/states/panel-health.ts";

const at = "2026-11-22T11:00:00.000Z";

const post = (content: string, language: "en" | "ko" = "en") =>
  render(
    <ol>
      <Post post={{ at, type: "Regular", contentType: "Html", content }} />
    </ol>,
    { language },
  );
const note = (text: string) =>
  render(
    <ol>
      <RequestNoteItem note={{ by: "Microsoft", at, text, html: true }} />
    </ol>,
  );

test.for([
  ["a post", post],
  ["a request's note", note],
] as const)("of hostile HTML nothing in %s runs, is styled or is fetched", async ([, drawn]) => {
  const page = await drawn(hostilePost);
  await page.shows("Mail is slow.");
  const item = page.role("listitem").element();
  const tags = new Set([...item.querySelectorAll("*")].map(({ localName }) => localName));
  for (const tag of ["script", "style", "svg", "iframe", "form", "input", "img", "math"])
    expect(tags).not.toContain(tag);
  const attributes = [...item.querySelectorAll("*")].flatMap((element) => element.getAttributeNames());
  expect(attributes.filter((name) => name.startsWith("on") || name === "style")).toEqual([]);
  expect(page.text()).toContain("a chart");
  expect(page.text()).toContain("bad link");
  await expect.element(page.role("link", "good link")).toHaveAttribute("href", "https://example.com/w");
  expect(page.role("link").elements()).toHaveLength(1);
  expect("planted" in window).toBe(false);
  const fetched = performance.getEntriesByType("resource").map(({ name }) => new URL(name).hostname);
  expect(fetched).not.toContain("evil.example");
  expect(getComputedStyle(document.body).display).not.toBe("none");
});

test("its links open in a tab of their own, without a way back", async () => {
  const page = await post('<a href="https://example.com/w" target="_top" onclick="window.planted=1">good link</a>');
  const link = page.role("link", "good link");
  await expect.element(link).toHaveAttribute("target", "_blank");
  await expect.element(link).toHaveAttribute("rel", "noopener noreferrer");
});

test("its structure stays: emphasis, lists, tables", async () => {
  const page = await post("<ul><li>One</li></ul><table><tr><th>Region</th><td>Korea</td></tr></table>");
  await expect.element(page.role("cell", "Korea")).toBeVisible();
  expect(page.role("listitem").elements()).toHaveLength(2);
});

test.for([
  ["en", "22 Nov 2026, 11:00 UTC"],
  ["ko", "2026년 11월 22일 11:00 UTC"],
] as const)("it is dated in the screen's language: %s", async ([language, time]) => {
  expect((await post("<p>Mail</p>", language)).text()).toContain(time);
});

test("a long one is drawn whole", async () => {
  const page = await post(`<p>${"word ".repeat(200_000)}end</p>`);
  await page.shows("word end");
});
