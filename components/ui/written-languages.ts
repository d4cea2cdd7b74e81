import type { ShortcutId } from "../../lib/appearance/shortcut-keys.ts";
import type { Language } from "../../lib/i18n/index.ts";

/** The languages in which something is written for a customer, whatever the screen's: each by its own name, with the key that copies in it. */
export const writtenLanguages = [
  ["en", "English", "copyEnglish"],
  ["ko", "한국어", "copyKorean"],
] as const satisfies readonly (readonly [Language, string, ShortcutId])[];
