import type { AzureEvent, AzureImpact } from "../../lib/schemas/azure-event.ts";
import type { HealthIssue, ServiceHealth } from "../../lib/schemas/health.ts";

/** A service that is well, unless told. */
export function service(id: string, given: Partial<ServiceHealth> = {}): ServiceHealth {
  return { id, service: id, status: "ServiceOperational", ...given };
}

/** An open incident of Exchange, unless told. */
export function issue(id: string, given: Partial<HealthIssue> = {}): HealthIssue {
  return {
    id,
    title: `${id} happens`,
    serviceId: "Exchange",
    service: "Exchange Online",
    feature: "Mail flow",
    featureGroup: "Mail flow",
    impact: "Mail is late.",
    classification: "Incident",
    origin: "Microsoft",
    status: "ServiceDegradation",
    resolved: false,
    startedAt: "2026-11-22T09:00:00.000Z",
    endedAt: undefined,
    updatedAt: "2026-11-22T11:00:00.000Z",
    updates: 0,
    ...given,
  };
}

/** A part of Azure that an event touches. */
export function impact(part: string, region = "West Europe"): AzureImpact {
  return { service: part, region, status: "Active" };
}

/** An active warning about virtual machines, unless told. */
export function event(id: string, given: Partial<AzureEvent> = {}): AzureEvent {
  return {
    id,
    title: `${id} happens`,
    type: "ServiceIssue",
    status: "Active",
    level: "Warning",
    summary: "<p>Machines restart.</p>",
    article: "",
    startedAt: "2026-11-22T09:00:00.000Z",
    mitigatedAt: undefined,
    updatedAt: "2026-11-22T11:00:00.000Z",
    impacts: [impact("Virtual Machines")],
    updates: [],
    ticketsWelcome: undefined,
    sensitive: false,
    ...given,
  };
}
