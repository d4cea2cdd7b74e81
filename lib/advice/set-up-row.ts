import type { ErrorFacts } from "../schemas/error-facts.ts";
import type { TenantId } from "../schemas/tenant.ts";
import type { DelegatedAccess } from "./delegated-access.ts";
import { endsSoon } from "./relationship.ts";

/** What is to be done about a customer, the most urgent first. */
export const steps = [
  "renew",
  "request",
  "await",
  "consent",
  "add-role",
  "join-group",
  "register",
  "extend",
  "retry",
  "check",
  "none",
] as const;

export type Step = (typeof steps)[number];

/** How one question to Microsoft went: not asked yet, answered, or refused. */
export type Asked = { readonly answeredAt?: number | undefined; readonly error?: ErrorFacts | undefined } | undefined;

export type SetUpFacts = {
  readonly tenantId: TenantId;
  readonly name: string;
  readonly domain: string;
  /** `undefined` where the relationships are not known, or the cloud has none. */
  readonly access: DelegatedAccess | undefined;
  readonly health: Asked;
  readonly partnerCenter: Asked;
};

/** One customer of the set-up check. `unknown` is what nobody has said yet. */
export type SetUpRow = Pick<SetUpFacts, "tenantId" | "name" | "domain" | "access"> & {
  readonly consent: "given" | "missing" | "unknown";
  /** `lacking`: the relationship does not carry it. `refused`: it does, and Microsoft refuses this agent. */
  readonly role: "held" | "lacking" | "refused" | "unknown";
  readonly reachable: "yes" | "no" | "unknown";
  readonly step: Step;
  /** The refusal to show beside the step. */
  readonly error: ErrorFacts | undefined;
};

function consentOf({ health }: SetUpFacts): SetUpRow["consent"] {
  if (health?.answeredAt !== undefined && !health.error) return "given";
  if (health?.error?.kind === "consent-needed") return "missing";
  return health?.error?.kind === "missing-role" ? "given" : "unknown";
}

function roleOf({ access, health }: SetUpFacts): SetUpRow["role"] {
  if (health?.answeredAt !== undefined && !health.error) return "held";
  if (access?.state === "active" && !access.healthRole) return "lacking";
  return health?.error?.kind === "missing-role" ? "refused" : "unknown";
}

function reachableOf({ partnerCenter }: SetUpFacts): SetUpRow["reachable"] {
  const kind = partnerCenter?.error?.kind;
  if (kind === "not-found" || kind === "no-delegated-access") return "no";
  return partnerCenter?.answeredAt !== undefined && !kind ? "yes" : "unknown";
}

function stepOf(facts: SetUpFacts, row: Omit<SetUpRow, "step">, now: number): Step {
  const { access, health, partnerCenter } = facts;
  if (access?.state === "ended") return "renew";
  if (access?.state === "none") return "request";
  if (access?.state === "pending") return "await";
  if (row.consent === "missing") return "consent";
  if (row.role === "lacking") return "add-role";
  if (row.role === "refused") return "join-group";
  // With a relationship in force it is the agent who has no way in, not the partner.
  if (health?.error?.kind === "no-delegated-access") return access?.state === "active" ? "join-group" : "request";
  if (row.reachable === "no") return "register";
  if (health?.error || (partnerCenter?.error && row.reachable === "unknown")) return "retry";
  if (row.consent === "unknown" || row.reachable === "unknown") return "check";
  return endsSoon(access?.endsAt, now) ? "extend" : "none";
}

/** Judges a customer by what the relationships say and Microsoft has answered so far. `now` is epoch milliseconds. */
export function setUpRow(facts: SetUpFacts, now: number): SetUpRow {
  const { tenantId, name, domain, access, health, partnerCenter } = facts;
  const row = {
    tenantId,
    name,
    domain,
    access,
    consent: consentOf(facts),
    role: roleOf(facts),
    reachable: reachableOf(facts),
    error: health?.error ?? partnerCenter?.error,
  };
  return { ...row, step: stepOf(facts, row, now) };
}

/** Sorts by what to do, then by name. */
export function byStep(rows: readonly SetUpRow[]): readonly SetUpRow[] {
  const order = (row: SetUpRow): number => steps.indexOf(row.step);
  return rows.toSorted((one, other) => order(one) - order(other) || one.name.localeCompare(other.name));
}
