// `npm run bench:search`: a search over 100,000 packed customers, against going through the same rows one by one as they lie in
// memory, in interleaved rounds of one run. `node test/bench/search.ts [COUNT]`.
import { find, pack, plain, unpack } from "../../lib/database/pack.ts";
import type { Customer } from "../../lib/schemas/customer.ts";
import { tenantId } from "../builders/tenants.ts";
import { median } from "./median.ts";

const count = Number(process.argv[2] ?? 100_000);
if (!Number.isSafeInteger(count) || count < 1) {
  process.stderr.write("search: COUNT is a whole number above zero\n");
  process.exit(2);
}

const first = [
  "Contoso",
  "Fabrikam",
  "Adventure",
  "Northwind",
  "Tailspin",
  "Wingtip",
  "Proseware",
  "한빛",
  "Crème",
  "Litware",
];
const last = [
  "Traders",
  "Works",
  "Toys",
  "Logistics",
  "Bakery",
  "바이오 주식회사",
  "Partners",
  "Airlines",
  "Clinic",
  "School",
];

const customers = Array.from({ length: count }, (_, at): Customer => {
  const name = `${first[at % 10]} ${last[Math.floor(at / 10) % 10]} ${at}`;
  const id = tenantId(
    `c${String(at).padStart(7, "0")}-00aa-4000-8000-${String((at * 7919) % 1_000_000_007).padStart(12, "0")}`,
  );
  return { tenantId: id, name, domain: `customer${at}.example`, relationship: "reseller" };
});

const limit = 100;
const searches = ["c", "contoso", "contoso toys 4", "customer9999", "c0009", "ㅎㅂㅂㅇ", "바이오", "nobody at all"];

/** Every row as it lies in the database, compared as it is met: what a look-up costs without a pack. */
function oneByOne(typed: string): number {
  const wanted = plain(typed);
  const found: { name: string; rank: number }[] = [];
  for (const { name, domain, tenantId: id } of customers) {
    const text = plain(name);
    const rank = text.startsWith(wanted)
      ? 0
      : text.includes(wanted) || domain.includes(wanted) || id.includes(wanted)
        ? 1
        : 2;
    if (rank < 2) found.push({ name, rank });
  }
  found.sort((one, other) => one.rank - other.rank || one.name.localeCompare(other.name));
  return found.slice(0, limit).length;
}

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

let text = "";
const packing = milliseconds(() => {
  text = pack(customers);
});
let packed = unpack("");
const opening = milliseconds(() => {
  packed = unpack(text);
});
const megabytes = ((text.length * 2) / 1e6).toFixed(1);
process.stdout.write(
  `${count} customers: packed in ${packing.toFixed(0)} ms, once a list; opened in ${opening.toFixed(1)} ms; ${megabytes} MB\n`,
);

const rounds = 9;
process.stdout.write("typed | found | packed ms | one by one ms | ratio\n");
let worst = 0;
for (const typed of searches) {
  const fast: number[] = [];
  const slow: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    fast.push(milliseconds(() => find(packed, typed, limit)));
    slow.push(milliseconds(() => oneByOne(typed)));
  }
  const ratio = median(fast) / median(slow);
  worst = Math.max(worst, ratio);
  const { total } = find(packed, typed, limit);
  process.stdout.write(
    `${typed} | ${total} | ${median(fast).toFixed(2)} | ${median(slow).toFixed(2)} | ${ratio.toFixed(3)}\n`,
  );
}
process.stdout.write(`worst ratio ${worst.toFixed(3)}\n`);
if (worst > 0.5) process.exitCode = 1;
