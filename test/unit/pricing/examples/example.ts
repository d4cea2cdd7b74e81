import type { Contract } from "../../../../lib/pricing/coverage.ts";
import type { Offer } from "../../../../lib/schemas/offer.ts";
import type { Question } from "../../../../lib/schemas/quote.ts";
import type { Usage } from "../../../../lib/schemas/usage.ts";

/** A worked example: what is asked, and in words why the answer is what it is. Only what `expected` names is compared. */
export type Example = {
  readonly words: string;
  readonly offer: Offer;
  readonly question: Question;
  readonly usage?: Usage;
  readonly contract?: Contract;
  readonly expected: {
    readonly why?: string;
    readonly total?: string;
    readonly lines?: readonly string[];
    readonly codes?: readonly string[];
    readonly tax?: string;
    readonly payable?: string | undefined;
    readonly left?: readonly number[];
    readonly until?: readonly (string | undefined)[];
    readonly open?: boolean;
    readonly changes?: string | undefined;
    readonly agent?: string;
    readonly customer?: string;
    readonly due?: string | undefined;
  };
};
