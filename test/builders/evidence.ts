import { afterMove, emptyTrail, type Trail } from "../../lib/detection/trail.ts";
import type { AddressEvidence, AddressReason, PortalId, TenantName } from "../../lib/schemas/evidence.ts";
import { noon } from "./clock.ts";

type Place = { portal?: PortalId; cloud?: AddressEvidence["cloud"]; subscriptionId?: string };

const place = ({ portal = "azure", cloud = "global", ...rest }: Place) => ({ portal, cloud, ...rest });

/** The address names this tenant. */
export const naming = (name: TenantName, given: Place = {}): AddressEvidence => ({
  ...place(given),
  answer: "names",
  reason: "names-in-path",
  ...name,
});

/** The address asks for this tenant. */
export const claiming = (name: TenantName, given: Place = {}): AddressEvidence => ({
  ...place(given),
  answer: "claims",
  reason: "claims-delegated-org",
  ...name,
});

/** The address says nothing, for this reason. */
export const silent = (given: Place = {}, reason: AddressReason = "silent-no-tenant"): AddressEvidence => ({
  ...place(given),
  answer: "silent",
  reason,
});

/** The portal shows many tenants together. */
export const many = (given: Place = {}): AddressEvidence => ({
  ...place({ portal: "m365-lighthouse", ...given }),
  answer: "many",
  reason: "many-tenants",
});

/** A tab that went through these addresses, one a minute; each is called after its place in the row: `at:0`, `at:1`. */
export function walked(...steps: readonly (AddressEvidence | undefined)[]): Trail {
  return steps.reduce<Trail>(
    (trail, evidence, at) => afterMove(trail, `at:${at}`, evidence, noon + at * 60_000),
    emptyTrail,
  );
}
