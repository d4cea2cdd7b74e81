import type { PartnerProfile } from "../schemas/partner-profile.ts";
import type { Figure, Plan, PlanId } from "../schemas/plan.ts";
import { facts } from "./facts/index.ts";

/** Whether this partner holds a plan, could, or cannot; with why. Days are calendar days, the last one counts. */
export type Standing =
  | {
      readonly state: "held";
      readonly why: "every-partner" | "contract" | "benefit" | "designation";
      readonly lastDay?: string;
    }
  | {
      readonly state: "available";
      readonly why: "by-contract" | "with-designation-or-benefits";
      readonly expired?: string;
    }
  | { readonly state: "not-available"; readonly why: "direct-customers-only" };

/** What a partner must hold but does not. */
export type MissingDuty = "direct-bill-needs-advanced-or-premier" | "reseller-names-no-provider";

/** Where a partner stands with a plan on a day (`2026-11-22`). */
export function standingOf(plan: Plan, profile: PartnerProfile, today: string): Standing {
  if (plan.id === "commercial") return { state: "held", why: "every-partner" };
  if (plan.id === "azure-direct") return { state: "not-available", why: "direct-customers-only" };
  const benefit = plan.id === "partner-cloud" || plan.id === "partner-on-premises";
  const entries = profile.plans.filter((entry) => entry.plan === plan.id);
  const valid = entries.filter(({ lastDay }) => lastDay === undefined || lastDay >= today);
  if (valid.length > 0) {
    const lastDay = valid.some((entry) => entry.lastDay === undefined) ? undefined : latest(valid);
    return { state: "held", why: benefit ? "benefit" : "contract", ...(lastDay === undefined ? {} : { lastDay }) };
  }
  if (benefit && profile.designations.length > 0) return { state: "held", why: "designation" };
  const expired = latest(entries);
  return {
    state: "available",
    why: benefit ? "with-designation-or-benefits" : "by-contract",
    ...(expired === undefined ? {} : { expired }),
  };
}

/** What a partner of this kind must see to: direct-bill partners hold Advanced or Premier; a reseller works through its provider. */
export function missingDuties(profile: PartnerProfile, today: string): MissingDuty[] {
  const holds = (id: PlanId) =>
    profile.plans.some(({ plan, lastDay }) => plan === id && (lastDay === undefined || lastDay >= today));
  const missing: MissingDuty[] = [];
  if (profile.kind === "direct-bill" && !holds("advanced") && !holds("premier")) {
    missing.push("direct-bill-needs-advanced-or-premier");
  }
  if (profile.kind === "indirect-reseller" && profile.provider === undefined)
    missing.push("reseller-names-no-provider");
  return missing;
}

/** The facts of a plan in their order. */
export function factsOf(plan: PlanId) {
  return facts.filter(({ subject }) => subject === plan);
}

/** What is known of the price of a plan: figures with their facts, `included`, or that none is published. */
export function pricesOf(plan: PlanId): {
  readonly code: "included" | "not-published" | "figures";
  readonly facts: ReturnType<typeof factsOf>;
} {
  const priced = factsOf(plan).filter(({ figure }) => figure?.of === "price");
  const published = priced.filter(({ figure }) => isPublished(figure));
  if (published.length > 0) return { code: "figures", facts: priced };
  const included = plan === "commercial" || plan === "partner-cloud" || plan === "partner-on-premises";
  return { code: included ? "included" : "not-published", facts: priced };
}

function isPublished(figure: Figure | undefined): boolean {
  return figure?.of === "price" && figure.amount !== "not-published";
}

function latest(entries: readonly { lastDay?: string | undefined }[]): string | undefined {
  return entries
    .map(({ lastDay }) => lastDay)
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
