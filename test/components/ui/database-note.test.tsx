import { describe, expect, test } from "vitest";
import type { ScreenPorts } from "../../../components/hooks/ports.ts";
import { DatabaseNote } from "../../../components/ui/database-note.tsx";
import type { DatabaseState } from "../../../lib/database/state.ts";
import type { Language } from "../../../lib/i18n/index.ts";
import { render } from "../../builders/rendered.tsx";

type States = { readonly cache?: DatabaseState; readonly made?: DatabaseState; readonly language?: Language };

/** The note over databases that stand so, and what was asked of the background. */
async function note({ cache = "ready", made = "ready", language = "en" }: States) {
  const asked: string[] = [];
  const standing = (state: DatabaseState) => ({ state: () => state, watch: () => () => {} });
  const ports: Partial<ScreenPorts> = {
    database: standing(cache),
    userDatabase: standing(made),
    send({ command }) {
      asked.push(command);
      return new Promise(() => {});
    },
  };
  return { page: await render(<DatabaseNote />, { ports, language }), asked };
}

test("nothing is said while both simply work", async () => {
  expect((await note({})).page.text()).toBe("");
});

describe("the database of what can be fetched again", () => {
  test.for([
    ["newer", "The data here is from a newer version", "더 새로운 버전에서 저장한 데이터입니다"],
    ["broken", "The data kept here is damaged", "저장된 데이터가 손상되어"],
  ] as const)("that is %s is fetched anew by a press", async ([cache, english, korean]) => {
    const { page, asked } = await note({ cache });
    expect(page.text()).toContain(english);
    expect(page.text()).toContain("What you made yourself is kept apart from it and stays.");
    await page.press("button", "Fetch everything again");
    expect(asked).toEqual(["rebuild-cache"]);
    await expect.element(page.role("button", "Fetch everything again")).toBeDisabled();
    const other = await note({ cache, language: "ko" });
    expect(other.page.text()).toContain(korean);
    await expect.element(other.page.role("button", "모두 다시 가져오기")).toBeEnabled();
  });

  test.for([
    ["blocked", "Waiting for another page of Partner Sidekick"],
    ["full", "No room left on this computer"],
  ] as const)("that is %s offers nothing that would not help", async ([cache, words]) => {
    const { page } = await note({ cache });
    expect(page.text()).toContain(words);
    expect(page.role("button").elements()).toEqual([]);
  });

  test("promises nothing of what was made where that is in trouble too", async () => {
    const { page } = await note({ cache: "broken", made: "broken" });
    expect(page.text()).not.toContain("is kept apart from it and stays");
  });
});

test.for([
  ["blocked", "What you made waits for another page", "직접 만든 내용이 Partner Sidekick의 다른 페이지를"],
  ["newer", "What you made was saved by a newer version", "직접 만든 내용이 더 새로운 버전에서"],
  ["full", "No room left to open what you made", "직접 만든 내용을 열 공간이 없습니다"],
  ["broken", "What you made cannot be read", "직접 만든 내용을 읽을 수 없습니다"],
] as const)("what was made and is %s is told, and nothing is offered that could lose it", async (given) => {
  const [made, english, korean] = given;
  const { page } = await note({ made });
  expect(page.text()).toContain(english);
  expect(page.role("button").elements()).toEqual([]);
  expect((await note({ made, language: "ko" })).page.text()).toContain(korean);
});
