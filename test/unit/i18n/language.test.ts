import { expect, test } from "vitest";
import { browserCatalogue, chooseLanguage, type Language, locales } from "../../../lib/i18n/index.ts";

test.for<[setting: Language | "auto", browser: string, language: Language]>([
  ["auto", "ko", "ko"],
  ["auto", "ko-KR", "ko"],
  ["auto", "KO-kr", "ko"],
  ["auto", "ko-Kore-KR", "ko"],
  ["auto", "en-GB", "en"],
  ["auto", "kok-IN", "en"],
  ["auto", "de-AT", "en"],
  ["auto", "", "en"],
  ["ko", "en-US", "ko"],
  ["en", "ko-KR", "en"],
])("set to %s in a browser that speaks %s: %s", ([setting, browser, language]) => {
  expect(chooseLanguage(setting, browser)).toBe(language);
});

test("the browser's own catalogue holds the manifest's texts in each language, within the stores' limits", () => {
  for (const language of Object.keys(locales) as Language[]) {
    const { manifest } = locales[language];
    const catalogue = browserCatalogue(language);
    expect(catalogue).toEqual({
      name: { message: manifest.name },
      description: { message: manifest.description },
      openPanel: { message: manifest.openPanel },
    });
    expect(manifest.name.length).toBeLessThanOrEqual(45);
    expect(manifest.description.length).toBeLessThanOrEqual(132);
  }
});
