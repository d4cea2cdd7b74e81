import { en } from "./locales/en.ts";
import { ko } from "./locales/ko.ts";
import type { Messages } from "./messages.ts";

export type { Messages } from "./messages.ts";

/** Every language the product speaks. */
export const locales = { en, ko } as const satisfies Record<string, Messages>;

export type Language = keyof typeof locales;

/** The language for a setting and the browser's own language (BCP 47): the first we speak, else English. */
export function chooseLanguage(setting: Language | "auto", browserLanguage: string): Language {
  if (setting !== "auto") return setting;
  const base = browserLanguage.toLowerCase().split("-")[0];
  return base === "ko" ? "ko" : "en";
}

/** The browser's own catalogues, for the few texts of the manifest: one `messages.json` a language. */
export function browserCatalogue(language: Language): Record<string, { message: string }> {
  const { name, description, openPanel } = locales[language].manifest;
  return { name: { message: name }, description: { message: description }, openPanel: { message: openPanel } };
}
