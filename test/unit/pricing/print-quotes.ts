import fc from "fast-check";
import { quote } from "../../../lib/pricing/quote.ts";
import { noUsage } from "../../../lib/schemas/usage.ts";
import { zones } from "../../builders/offer.ts";
import { anyOffer, anyQuestion } from "./any-offer.ts";

const asked = fc.sample(fc.tuple(anyOffer({ allowances: true }), anyQuestion), { numRuns: 200, seed: 20_261_122 });
const answers = asked.map(([offer, question]) => JSON.stringify(quote(offer, noUsage, question, zones)));
const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
process.stdout.write([`zone of the process: ${timeZone}`, ...answers, ""].join("\n"));
