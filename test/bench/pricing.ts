/**
 * Quotes and statements a second: `node test/bench/pricing.ts [COUNT]`. Each offer has weekly windows, holidays and a factor.
 */
import fc from "fast-check";
import { importPriceList } from "../../lib/pricing/list/import.ts";
import { quote } from "../../lib/pricing/quote.ts";
import { statement } from "../../lib/pricing/statement/statement.ts";
import { emptyPriceList } from "../../lib/schemas/price-list.ts";
import { noUsage } from "../../lib/schemas/usage.ts";
import { offer, zones } from "../builders/offer.ts";
import { anyOffer, anyQuestion } from "../unit/pricing/any-offer.ts";

const count = Number(process.argv[2] ?? 2000);
if (!Number.isSafeInteger(count) || count < 1) {
  process.stderr.write("pricing: COUNT is a whole number above zero\n");
  process.exit(2);
}
const asked = fc.sample(fc.tuple(anyOffer({ allowances: true }), anyQuestion), { numRuns: count, seed: 20_261_122 });

function time(name: string, times: number, work: () => void): void {
  const start = performance.now();
  work();
  const milliseconds = (performance.now() - start) / times;
  process.stdout.write(`${name}: ${milliseconds.toFixed(3)} ms each, ${times} times\n`);
}

time("quote", count, () => {
  for (const [given, question] of asked) quote(given, noUsage, question, zones);
});
time("statement", count, () => {
  for (const [given, question] of asked)
    statement(given, { name: "Contoso", zone: "Asia/Seoul" }, "ko", undefined, question.at);
});
const assignments = Array.from({ length: 20_000 }, (_, index) => ({
  who: { to: "customer", customer: `customer${index}.example` },
  offer: "gold",
  contract: `C-${index}`,
}));
const file = JSON.stringify({ ...emptyPriceList, offers: [offer()], assignments });
time("import of 20,000 assignments", 1, () => {
  if (!importPriceList(file).ok) throw new Error("the list is not sound");
});
