import { expect, test } from "vitest";
import { statementFacts } from "../../../lib/pricing/statement/facts.ts";
import { offerSchema } from "../../../lib/schemas/offer.ts";
import { offer } from "../../builders/offer.ts";

const told = { name: "Contoso", zone: "Europe/Berlin" };

test.for(["en", "es-419", "zh-Hant-TW", "sl-rozaj", "pt-BR", "haw"])("%s is a language", (tag) => {
  expect(offerSchema.safeParse({ ...offer(), languages: [tag] }).success).toBe(true);
});

test.for(["es-41", "en-12", "en-a1", "es-", "English", "en_GB", "sl-rozaj-rozaj"])("%s is none", (tag) => {
  expect(offerSchema.safeParse({ ...offer(), languages: [tag] }).success).toBe(false);
});

test("one that is none, as an older list may hold it, is shown as it came", () => {
  const { languages } = statementFacts({ ...offer(), languages: ["de", "es-41", "en-a1"] }, told, "en", 0);
  expect(languages).toEqual([[{ text: "German, es-41, en-a1" }]]);
});
