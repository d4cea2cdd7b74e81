import fc from "fast-check";
import { expect, test } from "vitest";
import { detect, nothingKnown } from "../../../lib/detection/detect.ts";
import { subjectOf } from "../../../lib/detection/trail.ts";
import { customerOf } from "../../../lib/schemas/detection.ts";
import type { AddressEvidence } from "../../../lib/schemas/evidence.ts";
import { claiming, many, naming, silent, walked } from "../../builders/evidence.ts";
import { contosoEast, contosoWest, customer } from "../../builders/tenants.ts";

const places = fc.constantFrom(
  ...(["azure", "entra", "m365-admin"] as const).flatMap((portal) =>
    (["global", "usgov"] as const).map((cloud) => ({ portal, cloud })),
  ),
);
/** An address that says nothing of a tenant, and one that does but cannot be told. */
const quietReasons = [
  "silent-no-tenant",
  "silent-missing-value",
  "silent-environment-only",
  "silent-organisation-name",
  "silent-retired",
] as const;
const unclearReasons = ["silent-disagrees", "silent-doubled-value", "silent-malformed-value"] as const;
const quietOnes: ReadonlySet<string> = new Set(quietReasons);

const tenants = fc.constantFrom(contosoWest, contosoEast).map((tenantId) => ({ tenantId }));
const steps: fc.Arbitrary<AddressEvidence | undefined> = fc.oneof(
  fc.tuple(tenants, places).map(([name, place]) => naming(name, place)),
  fc.tuple(tenants, places).map(([name, place]) => claiming(name, place)),
  places.map((place) => silent(place)),
  fc.tuple(places, fc.constantFrom(...quietReasons, ...unclearReasons)).map(([place, why]) => silent(place, why)),
  places.map((place) => many(place)),
  fc.constant(undefined),
);
const walks = fc.array(steps, { minLength: 1, maxLength: 12 });
const speaks = (step: AddressEvidence | undefined): boolean => step?.answer === "names" || step?.answer === "claims";

test("whoever is remembered was the last to be named, and nothing but silence of that portal lies between", () => {
  const check = fc.property(walks, (walk) => {
    const found = subjectOf(walked(...walk));
    const last = walk.findLastIndex(speaks);
    const there = walk[last];
    const quiet = walk
      .slice(last + 1)
      .every(
        (step) =>
          step?.answer === "silent" &&
          quietOnes.has(step.reason) &&
          step.portal === there?.portal &&
          step.cloud === there.cloud,
      );
    expect(found?.evidence).toBe(last >= 0 && quiet ? there : undefined);
    expect(found?.rememberedAt !== undefined).toBe(found !== undefined && last < walk.length - 1);
  });
  fc.assert(check, { numRuns: 2000, seed: 20261122 });
});

test("no walk shows a customer whom its last place does not name, claim or remember", () => {
  const check = fc.property(walks, (walk) => {
    const trail = walked(...walk);
    const evidence = subjectOf(trail)?.evidence;
    const tenantId = evidence && "tenantId" in evidence ? evidence.tenantId : undefined;
    const found = detect(trail, { ...nothingKnown, listed: true, named: tenantId ? [customer(tenantId)] : [] });
    expect(customerOf(found)).toBe(tenantId);
    expect(found.kind === "customer" && found.certainty === "names").toBe(walk.at(-1)?.answer === "names");
  });
  fc.assert(check, { numRuns: 2000, seed: 20261122 });
});
