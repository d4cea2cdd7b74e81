import { type ContactWay, contactSchema } from "../../lib/schemas/contact-way.ts";
import { heldPlanIds, type PartnerProfile, partnerProfileSchema } from "../../lib/schemas/partner-profile.ts";

type HeldPlan = (typeof heldPlanIds)[number];

/** The profile as it is typed. Secrets are empty where nothing new was typed. */
export type TypedProfile = {
  /** Empty until one is chosen. */
  readonly kind: PartnerProfile["kind"] | "";
  readonly provider: string;
  readonly contact: string;
  readonly held: Readonly<Partial<Record<HeldPlan, string>>>;
  readonly designations: string;
  readonly accessId: string;
  readonly contractId: string;
};

export type ProfileMistake = "kind" | "provider" | "contact" | "designations" | "accessId" | "contractId" | HeldPlan;

export function typedProfile(profile: PartnerProfile | undefined): TypedProfile {
  const { kind = "", provider, plans = [], designations = [] } = profile ?? {};
  return {
    kind,
    provider: provider?.name ?? "",
    contact: provider?.contact?.address ?? "",
    held: Object.fromEntries(plans.map(({ plan, lastDay = "" }) => [plan, lastDay])),
    designations: designations.join("\n"),
    accessId: "",
    contractId: "",
  };
}

/** A way of contact by what its address looks like; `undefined` for what is none. */
export function contactOf(address: string): ContactWay | undefined {
  const ways = ["mail", "phone", "portal"] as const;
  return ways.map((way) => contactSchema.safeParse({ way, address })).find((read) => read.success)?.data;
}

/** What was typed as a profile without secrets, or where it is wrong. A contact whose address is still `before`'s stays whole. */
export function readProfile(
  typed: TypedProfile,
  before?: PartnerProfile,
): { readonly profile: PartnerProfile } | { readonly wrong: readonly ProfileMistake[] } {
  const name = typed.provider.trim();
  const address = typed.contact.trim();
  const known = before?.provider?.contact;
  const contact = address === known?.address ? known : contactOf(address);
  const reseller = typed.kind === "indirect-reseller";
  const plans = heldPlanIds.flatMap((plan) => {
    const lastDay = typed.held[plan];
    return lastDay === undefined ? [] : [{ plan, ...(lastDay === "" ? {} : { lastDay }) }];
  });
  const { kind } = typed;
  const rest = {
    ...(reseller && name !== "" ? { provider: { name, ...(contact ? { contact } : {}) } } : {}),
    plans,
    designations: typed.designations
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  };
  const { shape } = partnerProfileSchema;
  const secret = (text: string): boolean => text === "" || shape.accessId.safeParse(text).success;
  const wrong: ProfileMistake[] = [
    ...(kind === "" ? (["kind"] as const) : []),
    ...(reseller && !shape.provider.safeParse(rest.provider ?? { name }).success ? (["provider"] as const) : []),
    ...(reseller && address !== "" && !contact ? (["contact"] as const) : []),
    ...plans.filter((held) => !shape.plans.safeParse([held]).success).map(({ plan }) => plan),
    ...(shape.designations.safeParse(rest.designations).success ? [] : (["designations"] as const)),
    ...(["accessId", "contractId"] as const).filter((key) => !secret(typed[key].trim())),
  ];
  return wrong.length > 0 || kind === "" ? { wrong } : { profile: { kind, ...rest } };
}
