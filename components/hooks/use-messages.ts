import { createContext, useContext } from "react";
import { type Language, locales, type Messages } from "../../lib/i18n/index.ts";

export type Words = { readonly messages: Messages; readonly language: Language };

export const WordsContext = createContext<Words>({ messages: locales.en, language: "en" });

/** The messages in the screen's language. */
export function useMessages(): Words {
  return useContext(WordsContext);
}
