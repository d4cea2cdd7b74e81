import { type Language, locales } from "../../lib/i18n/index.ts";

/** The day, month or year that a fact's source speaks for: `26 Sept 2023`, `Oct 2018`, `2020`; or that it does not say. */
export function factDay(language: Language, asOf: string): string {
  if (asOf === "undated") return locales[language].plans.mark.undated.toLocaleLowerCase(language);
  const [, month, day] = asOf.split("-");
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    year: "numeric",
    ...(month ? { month: "short" } : {}),
    ...(day ? { day: "numeric" } : {}),
    timeZone: "UTC",
  }).format(Date.parse(asOf));
}
