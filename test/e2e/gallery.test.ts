import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { locales } from "../../lib/i18n/index.ts";
import type { ApiErrorKind } from "../../lib/schemas/error-facts.ts";
import { kinds } from "../gallery/kinds.ts";
import { enterGallery, type Room, views } from "../gallery/room.ts";
import { slug, states } from "../gallery/states/index.ts";
import { findings } from "./browser/axe.ts";

let room: Room;

beforeAll(async () => {
  room = await enterGallery();
});

afterAll(() => room?.close());

/** Elements that stick out at the side. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = Array.from(document.querySelectorAll("body *")).filter((element) => {
      const { right, left, width: own } = element.getBoundingClientRect();
      return own > 1 && (right > width + 1 || left < -1) && getComputedStyle(element).position !== "absolute";
    });
    return document.documentElement.scrollWidth > width
      ? wide.map(({ localName, className, textContent }) => `${localName}.${className}: ${textContent.slice(0, 60)}`)
      : [];
  });
}

/** By what a screen tells that it shows a kind, where it marks that at all: a selector, or the title of an error. */
const signs: Readonly<Record<string, (kind: string) => { readonly selector?: string; readonly title?: string }>> = {
  detection: (kind) => ({ selector: kind === "customer" ? "header[data-tenant]" : `[data-kind="${kind}"]` }),
  act: (kind) => ({ selector: `[data-act="${kind}"]` }),
  cacheTrouble: (kind) => ({ selector: `[data-database="${kind}"]` }),
  madeTrouble: (kind) => ({ selector: `[data-user-database="${kind}"]` }),
  // Nothing is to be done for these, and what is to be done is what is listed.
  step: (kind) => (kind === "none" ? {} : { selector: `[data-step="${kind}"]` }),
  // Said in words of its own.
  error: (kind) => (kind === "not-in-this-cloud" ? {} : { title: locales.en.error.title[kind as ApiErrorKind] }),
};

/** The kinds that a state stands for and does not show. */
async function unshown(page: Page, name: string): Promise<string[]> {
  const missing: string[] = [];
  for (const [of, sign] of Object.entries(signs)) {
    for (const [kind, shownBy] of Object.entries(kinds[of] ?? {})) {
      if (shownBy !== name) continue;
      const { selector, title } = sign(kind);
      const there = await page.evaluate(
        (mark, words) => (!mark || document.querySelector(mark) !== null) && document.body.textContent.includes(words),
        selector,
        title ?? "",
      );
      if (!there) missing.push(`${of}: ${kind}`);
    }
  }
  return missing;
}

/** How long anything may move, in milliseconds: a change is seen and nobody waits for it, and nothing for whoever wants nothing to move. */
const longestMs = { moving: 150, still: 0 };

/** What moves for longer, or would on a change: elements and what is drawn before and after them. */
function movesLonger(page: Page, limitMs: number): Promise<string[]> {
  return page.evaluate((limit) => {
    const ms = (list: string): number[] =>
      list.split(", ").map((time) => Number.parseFloat(time) * (time.endsWith("ms") ? 1 : 1000));
    const longer = (element: Element, pseudo?: string): boolean => {
      const { animationName, animationDuration, animationIterationCount, transitionDuration, transitionDelay } =
        getComputedStyle(element, pseudo);
      const transitions = Math.max(...ms(transitionDuration)) + Math.max(0, ...ms(transitionDelay));
      const animated = animationName !== "none";
      const forever = animationIterationCount.includes("infinite");
      return (
        transitions > limit || (animated && (forever || Math.max(...ms(animationDuration)) > limit || limit === 0))
      );
    };
    const would = Array.from(document.querySelectorAll("*")).filter((element) =>
      [undefined, "::before", "::after"].some((pseudo) => longer(element, pseudo)),
    );
    const running = document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) > limit);
    return [
      ...would.map(({ localName, className }) => `${localName}.${className}`),
      ...running.map((animation) => `running: ${animation.constructor.name}`),
    ];
  }, limitMs);
}

describe.each(states.map((state) => ({ slug: slug(state), state })))("$slug", ({ state }) => {
  test.each(views)("$name", async (view) => {
    const page = await room.show(state, view);
    expect(await findings(page)).toEqual([]);
    expect(await sticksOut(page)).toEqual([]);
    if (view.language === "en") expect(await unshown(page, state.name)).toEqual([]);
    expect(await movesLonger(page, view.still ? longestMs.still : longestMs.moving)).toEqual([]);
    expect(room.problems()).toEqual([]);
  });
});

/** The first state, in this view. */
function firstIn(wanted: "moving" | "still"): Promise<Page> {
  const [state] = states;
  const view = views.find(({ still = false }) => still === (wanted === "still"));
  if (!state || !view) throw new Error("The gallery is empty.");
  return room.show(state, view);
}

test("axe and the ruler do find what is planted", async () => {
  const page = await firstIn("moving");
  await page.evaluate(() => {
    const wide = document.createElement("div");
    Object.assign(wide.style, { width: "900px", height: "9px" });
    document.body.append(Object.assign(document.createElement("img"), { src: "data:," }), wide);
  });
  expect((await findings(page)).join()).toContain("image-alt");
  expect(await sticksOut(page)).toHaveLength(1);
});

describe.each(["moving", "still"] as const)("what is planted to move is found in a view that is %s", (wanted) => {
  test.each([
    ["a transition", "transition: opacity 160ms !important"],
    ["a transition that begins late", "transition: opacity 100ms 100ms !important"],
    ["an animation", "animation: planted 200ms !important"],
    ["one that never ends", "animation: planted 100ms infinite !important"],
  ])("%s", async (_what, style) => {
    const page = await firstIn(wanted);
    await page.evaluate((css) => {
      const sheet = document.createElement("style");
      sheet.textContent = `@keyframes planted { to { opacity: 0 } } [data-planted] { ${css} }`;
      document.head.append(sheet);
      document.body.append(Object.assign(document.createElement("div"), { className: "planted" }));
      document.querySelector("div.planted")?.setAttribute("data-planted", "");
    }, style);
    expect(await movesLonger(page, longestMs[wanted])).toContain("div.planted");
    await page.evaluate(() => document.querySelector("div.planted")?.remove());
  });
});

test("a state that does not show what it stands for is found", async () => {
  const page = await firstIn("moving");
  expect(await unshown(page, kinds["detection"]?.["silent"] ?? "")).toEqual(["detection: silent"]);
  expect(await unshown(page, kinds["error"]?.["offline"] ?? "")).toEqual(["error: offline"]);
});

test("a title of one line takes one line, and one of two takes two", async () => {
  const state = states.find(({ name }) => name === "issues: three");
  const view = views.find(({ width, language }) => width === 320 && language === "en");
  if (!state || !view) throw new Error("There is no such state.");
  const page = await room.show(state, view);
  const lines = await page.$$eval("article h3", (titles) =>
    titles.map((title) => Math.round(title.clientHeight / Number.parseFloat(getComputedStyle(title).lineHeight))),
  );
  expect(lines.toSorted((one, other) => one - other)).toEqual([1, 2, 2]);
});
