import { expect, test } from "vitest";
import { problemWords } from "../../../components/price-list/problem-words.ts";
import { locales } from "../../../lib/i18n/index.ts";

test.for([
  ["en", "“Prices 1” and “Prices 3” are equally narrow for: Azure, Technical, A, critical. Limit one of them further"],
  ["ko", "적용 범위가 같은 수준으로 좁은 두 항목: “가격 1”, “가격 3”(Azure"],
] as const)("prices of which only the order would decide are both named: %s", ([language, said]) => {
  const words = problemWords(locales[language], [], {
    path: ["offers", 0, "prices"],
    code: "alike",
    prices: [0, 2],
    product: "azure",
    kind: "technical",
    severity: "A",
  });
  expect(words).toContain(said);
});
