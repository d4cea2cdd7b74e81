import type { Assignment } from "../schemas/assignment.ts";
import type { Customer } from "../schemas/customer.ts";
import type { Offer } from "../schemas/offer.ts";
import type { PriceList } from "../schemas/price-list.ts";
import { dateIn } from "./zone.ts";

/** The rule that chose an offer, the most specific first: by customer, by segment, the default. */
export const assignmentRules = ["customer", "segment", "everyone"] as const;

export type AssignmentRule = (typeof assignmentRules)[number];

/** An assignment that is for this customer but not valid, and why. */
export type PassedOver = {
  readonly assignment: Assignment;
  readonly why: "not-begun" | "ended" | "offer-not-begun" | "offer-ended" | "unknown-offer";
};

export type Choice =
  | {
      readonly kind: "offer";
      readonly rule: AssignmentRule;
      readonly offer: Offer;
      readonly assignment: Assignment;
      readonly passedOver: readonly PassedOver[];
    }
  /** Several that are equally specific: no offer is chosen. */
  | { readonly kind: "tie"; readonly rule: AssignmentRule; readonly assignments: readonly Assignment[] }
  | { readonly kind: "none"; readonly passedOver: readonly PassedOver[] };

type Who = Pick<Customer, "tenantId" | "domain">;

/** The offer of a customer at an instant (epoch milliseconds): the most specific assignment that is valid together with its offer. */
export function chooseOffer(list: PriceList, customer: Who, at: number): Choice {
  const passedOver: PassedOver[] = [];
  const tags = new Set(tagsOf(list, customer));
  const offers = new Map(list.offers.map((offer) => [offer.id, offer]));
  for (const rule of assignmentRules) {
    const valid: { assignment: Assignment; offer: Offer }[] = [];
    for (const assignment of list.assignments) {
      if (assignment.who.to !== rule || !isFor(assignment, customer, tags)) continue;
      const offer = offers.get(assignment.offer);
      const why = offer === undefined ? "unknown-offer" : whyNotValid(offer, assignment, at);
      if (offer === undefined || why !== undefined) passedOver.push({ assignment, why: why ?? "unknown-offer" });
      else valid.push({ assignment, offer });
    }
    const [first, second] = valid;
    if (second !== undefined) return { kind: "tie", rule, assignments: valid.map(({ assignment }) => assignment) };
    if (first !== undefined) return { kind: "offer", rule, ...first, passedOver };
  }
  return { kind: "none", passedOver };
}

/** The tags that a customer carries. */
export function tagsOf(list: PriceList, customer: Who): string[] {
  return list.segments.filter(({ customers }) => customers.some((key) => isKeyOf(key, customer))).map(({ tag }) => tag);
}

function isFor({ who }: Assignment, customer: Who, tags: ReadonlySet<string>): boolean {
  if (who.to === "customer") return isKeyOf(who.customer, customer);
  return who.to === "everyone" || tags.has(who.tag);
}

function isKeyOf(key: string, { tenantId, domain }: Who): boolean {
  return key === tenantId || (domain !== "" && key === domain);
}

function whyNotValid(offer: Offer, { from, to }: Assignment, at: number): PassedOver["why"] | undefined {
  const date = dateIn(offer.hours.zone, at);
  if (from !== undefined && date < from) return "not-begun";
  if (to !== undefined && date > to) return "ended";
  if (date < offer.validFrom) return "offer-not-begun";
  return offer.validTo !== undefined && date > offer.validTo ? "offer-ended" : undefined;
}
