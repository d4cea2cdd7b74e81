import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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

/** What moves, or would on a change. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const would = Array.from(document.querySelectorAll("*")).filter((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element);
      return animationName !== "none" || /[1-9]/.test(transitionDuration);
    });
    return would.map(({ localName, className }) => `${localName}.${className}`);
  });
}

describe.each(states.map((state) => ({ slug: slug(state), state })))("$slug", ({ state }) => {
  test.each(views)("$name", async (view) => {
    const page = await room.show(state, view);
    expect(await findings(page)).toEqual([]);
    expect(await sticksOut(page)).toEqual([]);
    if (view.still) expect(await moving(page)).toEqual([]);
    expect(room.problems()).toEqual([]);
  });
});

test("axe and the ruler do find what is planted", async () => {
  const [state] = states;
  const [view] = views;
  if (!state || !view) throw new Error("The gallery is empty.");
  const page = await room.show(state, view);
  await page.evaluate(() => {
    const wide = document.createElement("div");
    Object.assign(wide.style, { width: "900px", height: "9px" });
    document.body.append(Object.assign(document.createElement("img"), { src: "data:," }), wide);
    wide.style.setProperty("transition", "opacity 100ms", "important");
  });
  expect((await findings(page)).join()).toContain("image-alt");
  expect(await sticksOut(page)).toHaveLength(1);
  expect(await moving(page)).toContain("div.");
});
