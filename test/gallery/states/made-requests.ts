import type { ServiceRequest } from "../../../lib/schemas/service-request.ts";
import type { Stage } from "../stage.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** What the time is where something is made up. */
type Clock = Pick<Stage, "now">;

/** The time so long ago, in ISO 8601. */
export const ago = ({ now }: Clock, ms: number): string => new Date(now - ms).toISOString();

/** A request of Partner Center's, open for two days. */
export function request(clock: Clock, id: string, given: Partial<ServiceRequest> = {}): ServiceRequest {
  return {
    source: "partner-center",
    id,
    title: "Shared calendar stays empty",
    severity: "moderate",
    status: "open",
    createdAt: ago(clock, 2 * day),
    updatedAt: ago(clock, 3 * hour),
    closedAt: undefined,
    contact: "Mina Han",
    ...given,
  };
}

/** One of every kind, from both sources, as they stand at a time. */
export function kinds(clock: Clock): ServiceRequest[] {
  return [
    request(clock, "2261122000101", {
      title: "Mail comes late",
      severity: "critical",
      updatedAt: ago(clock, 20 * minute),
    }),
    request(clock, "126112200010", { source: "azure", title: "A disk is slow", severity: "minimal" }),
    request(clock, "2261122000102", { status: "attention_needed", updatedAt: ago(clock, 26 * hour) }),
    request(clock, "126112200011", {
      source: "azure",
      title: "The VPN gateway restarts",
      severity: "highestcriticalimpact",
      status: "updating",
      updatedAt: ago(clock, 5 * hour),
    }),
    request(clock, "2261122000103", { title: "", severity: "unknown", status: "none", updatedAt: ago(clock, 9 * day) }),
    request(clock, "2261122000104", { severity: "Catastrophic", status: "Parked by moonlight", updatedAt: undefined }),
    request(clock, "2261122000105", { status: "closed", closedAt: ago(clock, 2 * day) }),
  ];
}
