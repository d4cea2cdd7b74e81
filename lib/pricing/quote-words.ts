import { type Language, locales } from "../i18n/index.ts";
import type { LineReason, NotCoveredReason, Remedy } from "../schemas/quote.ts";
import { dayWords } from "./clock-words.ts";
import { moneyWords, productWords } from "./statement/price-words.ts";

/** The reason of a quote's line in a sentence. */
export function lineWords(language: Language, reason: LineReason): string {
  const { line } = locales[language].pricing;
  switch (reason.code) {
    case "allowance":
      return line.allowance(reason.used, reason.unit);
    case "hourly":
    case "beyond-hourly":
      return line[reason.code](reason.billed, moneyWords(language, reason.rate));
    case "surcharge-incident":
      return line[reason.code](reason.factor);
    case "surcharge-time":
      return line[reason.code](reason.minutes, reason.factor);
    case "pass-through":
      return line[reason.code](reason.name);
    case "discount":
      return line.discount(reason.percent);
    default:
      return line[reason.code];
  }
}

/** Why there is no price, in a sentence. */
export function notCoveredWords(language: Language, why: NotCoveredReason): string {
  const words = locales[language].pricing;
  const { notCovered } = words;
  switch (why.code) {
    case "product-not-covered":
      return notCovered[why.code](productWords(words, why.product));
    case "kind-not-covered":
      return notCovered[why.code](words.kind[why.kind], productWords(words, why.product));
    case "offer-not-begun":
    case "contract-not-begun":
      return notCovered[why.code](dayWords(language, why.from));
    case "offer-ended":
    case "contract-ended":
      return notCovered[why.code](dayWords(language, why.on));
    case "used-up":
      return notCovered[why.code](why.short, why.unit);
    default:
      return notCovered[why.code];
  }
}

/** What would cover it, one sentence each; one that says so where nothing would. */
export function remedyWords(language: Language, remedies: readonly Remedy[]): string[] {
  const words = locales[language].pricing;
  if (remedies.length === 0) return [words.noRemedy];
  return remedies.map((remedy) => {
    if (remedy.code === "renew") return words.remedy.renew;
    if (remedy.code === "other-offer") return words.remedy["other-offer"](remedy.name);
    const count = words.amount(remedy.unit === "hours" ? remedy.count * 60 : remedy.count, remedy.unit);
    return words.remedy["buy-pack"](count, moneyWords(language, remedy.amount));
  });
}
