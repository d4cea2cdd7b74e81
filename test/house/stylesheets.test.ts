import { expect, test } from "vitest";
import { root } from "../tools/command.ts";
import { committedTokens, tokensCss } from "../tools/tokens.ts";
import { undeclared } from "./checks/custom-properties.ts";
import { ownFiles } from "./checks/own-files.ts";

const components = ownFiles(root).filter(({ path }) => path.startsWith("components/"));

test("every custom property that a stylesheet uses is declared", () => {
  expect(components.some(({ path }) => path.endsWith(".css"))).toBe(true);
  expect(undeclared(components)).toEqual([]);
});

test("one that nothing declares is found; one that a stylesheet or a component declares is not", () => {
  const planted = [
    { path: "components/a.css", text: ":root { --a: 1px; }" },
    { path: "components/b.css", text: ".b { margin: var(--a) var( --b, 2px); width: var(--c); }" },
    { path: "components/c.tsx", text: `<p style={{ "--c": "1px" }} />; "var(--d)"` },
  ];
  expect(undeclared(planted)).toEqual(["components/b.css: --b"]);
});

test("the tokens are those that are made from Fluent's", () => {
  expect(committedTokens()).toBe(tokensCss());
});
