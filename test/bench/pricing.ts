/**
 * Quotes and statements a second, and files at their longest, sound and hostile: `node test/bench/pricing.ts [COUNT]`. Each offer has
 * weekly windows, holidays and a factor.
 */
import fc from "fast-check";
import { chooseOffer } from "../../lib/pricing/choose-offer.ts";
import { previewAssignments } from "../../lib/pricing/list/assignments-csv.ts";
import { importPriceList } from "../../lib/pricing/list/import.ts";
import { listMistakes } from "../../lib/pricing/list/list-mistakes.ts";
import { quote } from "../../lib/pricing/quote.ts";
import { statement } from "../../lib/pricing/statement/statement.ts";
import { emptyPriceList } from "../../lib/schemas/price-list.ts";
import { parseTenantId, type TenantId } from "../../lib/schemas/tenant.ts";
import { noUsage } from "../../lib/schemas/usage.ts";
import { offer, zones } from "../builders/offer.ts";
import { contoso, priceList } from "../builders/price-list.ts";
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
const rows = Array.from({ length: 20_000 }, (_, index) => `${contoso},gold,K${index},,`);
const hostile = ["customer,offer,contract,from,to", ...rows].join("\n");
time("import of 20,000 rows that all tie", 1, () => {
  const read = previewAssignments(priceList(), hostile);
  if (!read.ok || read.failed.length !== 20_000) throw new Error("not every row is named once");
});
const customers = Array.from({ length: 1000 }, (_, index) => `c${index}.example`);
const segments = Array.from({ length: 200 }, (_, index) => ({ tag: `t${index}`, customers }));
const tied = priceList({
  segments,
  assignments: Array.from({ length: 20_000 }, (_, index) => ({
    who: { to: "segment", tag: `t${index % 200}` },
    offer: "gold",
  })),
});
time("mistakes of 20,000 assignments to 200 segments of the same customers", 1, () => {
  if (listMistakes(tied).length > 20_000) throw new Error("a tie is named more than once");
});
time("choice among 20,000 assignments to 200 segments", 10, () => {
  for (let round = 0; round < 10; round++)
    chooseOffer(tied, { tenantId: parseTenantId(contoso) as TenantId, domain: "c1.example" }, 0);
});
