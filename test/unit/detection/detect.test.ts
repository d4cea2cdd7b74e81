import { describe, expect, test } from "vitest";
import { detect, type Known, nothingKnown } from "../../../lib/detection/detect.ts";
import { afterWords, emptyTrail, type Trail } from "../../../lib/detection/trail.ts";
import { customerOf, type Detection } from "../../../lib/schemas/detection.ts";
import type { AddressEvidence } from "../../../lib/schemas/evidence.ts";
import { noon } from "../../builders/clock.ts";
import { claiming, many, naming, silent, walked } from "../../builders/evidence.ts";
import { contosoEast, contosoWest, customer, domain, partnerTenant, stranger } from "../../builders/tenants.ts";

const west = customer(contosoWest, { domain: "contoso-west.example" });
const east = customer(contosoEast, { domain: "contoso-east.example" });
const westDomain = domain("contoso-west.example");
const byId = naming({ tenantId: contosoWest });
const subscriptionId = "a5000000-0001-4000-8000-000000000001";

const known = (given: Partial<Known> = {}): Known => ({
  ...nothingKnown,
  partnerTenantId: partnerTenant,
  listed: true,
  ...given,
});
const fitsWest = known({ named: [west] });
/** The page at the trail's own address calls its directory so. */
const saying = (trail: Trail, directoryName: string): Trail =>
  afterWords(trail, trail.address ?? "", { directoryName });
const judged = (evidence: AddressEvidence, about: Known): Detection => detect(walked(evidence), about);

describe("what kind of page", () => {
  test.for<[kind: Detection["kind"], trail: Trail, about: Known]>([
    ["no-access", emptyTrail, fitsWest],
    ["no-access", { ...walked(byId), address: undefined }, fitsWest],
    ["no-portal", walked(undefined), fitsWest],
    ["closed-cloud", walked(silent({ cloud: "germany" }, "silent-cloud-closed")), fitsWest],
    ["many", walked(many()), fitsWest],
    ["silent", walked(silent()), known()],
    ["silent", walked(byId, silent({}, "silent-disagrees")), fitsWest],
    ["silent", walked(byId, undefined, silent()), known()],
    ["customer", walked(byId), fitsWest],
    ["own-tenant", walked(naming({ tenantId: partnerTenant })), known()],
    ["stranger", walked(naming({ tenantId: stranger })), known()],
    ["unlisted", walked(naming({ tenantId: stranger })), known({ listed: false })],
    ["unlisted", walked(byId), nothingKnown],
    ["contradiction", walked(naming({ domain: westDomain })), known({ named: [west, east] })],
  ])("%s", ([kind, trail, about]) => {
    expect(detect(trail, about).kind).toBe(kind);
  });

  test("says where and why the address was read so", () => {
    const place = { portal: "entra", cloud: "usgov", reason: "names-in-path" };
    expect(judged(naming({ tenantId: contosoWest }, { portal: "entra", cloud: "usgov" }), fitsWest)).toMatchObject(
      place,
    );
    expect(judged(silent({ portal: "entra", cloud: "usgov" }, "silent-missing-value"), known())).toEqual({
      kind: "silent",
      ...place,
      reason: "silent-missing-value",
    });
  });
});

describe("how sure", () => {
  test.for<[evidence: AddressEvidence, certainty: string]>([
    [byId, "names"],
    [naming({ domain: westDomain }), "names"],
    [claiming({ tenantId: contosoWest }), "claims"],
    [claiming({ domain: westDomain }), "claims"],
  ])("$0.answer", ([evidence, certainty]) => {
    const found = judged(evidence, fitsWest);
    expect(found).toMatchObject({ kind: "customer", tenantId: contosoWest, certainty });
    expect(found).not.toHaveProperty("namedAt");
  });

  test("a silent page remembers, with the time and its own place", () => {
    expect(detect(walked(byId, silent({}, "silent-missing-value")), fitsWest)).toEqual({
      kind: "customer",
      tenantId: contosoWest,
      certainty: "remembers",
      namedAt: noon,
      portal: "azure",
      cloud: "global",
      reason: "silent-missing-value",
    });
  });

  test("a tab that we opened for a customer claims it while the page is silent, and no longer", () => {
    const opened = { ...walked(silent()), openedFor: contosoEast };
    const openedEast = known({ named: [east] });
    expect(detect(opened, openedEast)).toMatchObject({
      kind: "customer",
      tenantId: contosoEast,
      certainty: "claims",
      opened: true,
    });
    expect(detect(opened, known()).kind).toBe("silent");
    for (const why of ["silent-disagrees", "silent-doubled-value", "silent-malformed-value"] as const) {
      const torn = { ...opened, ...walked(silent({}, why)) };
      expect(detect(torn, openedEast).kind).toBe("silent");
    }
    expect(detect({ ...opened, ...walked(byId) }, fitsWest)).toMatchObject({
      tenantId: contosoWest,
      certainty: "names",
    });
    expect(detect({ ...opened, ...walked(many()) }, openedEast).kind).toBe("many");
    expect(detect({ ...opened, ...walked(undefined) }, openedEast).kind).toBe("no-portal");
  });

  test("a tab that we opened for a customer is nobody's where the page names another", () => {
    const opened = { ...walked(silent()), openedFor: contosoEast, words: { directoryName: "Contoso" } };
    expect(detect(opened, known({ named: [east], worded: [contosoWest] }))).toMatchObject({
      kind: "contradiction",
      why: "page",
      address: { tenantId: contosoEast },
      others: [contosoWest],
    });
    expect(detect(opened, known({ named: [east], worded: [contosoEast] }))).toMatchObject({
      opened: true,
      confirmed: true,
    });
  });
});

describe("a domain", () => {
  const named = naming({ domain: westDomain });

  test("is the listed customer's, the resolved customer's, or our own", () => {
    expect(judged(named, fitsWest)).toMatchObject({ kind: "customer", tenantId: contosoWest });
    expect(judged(named, known({ named: [east], resolved: contosoEast }))).toMatchObject({ tenantId: contosoEast });
    expect(judged(named, known({ resolved: partnerTenant }))).toMatchObject({
      kind: "own-tenant",
      tenantId: partnerTenant,
    });
  });

  test("of nobody's keeps its name, and its tenant where that was resolved", () => {
    const unknown = judged(named, known());
    expect(unknown).toMatchObject({ kind: "stranger", domain: westDomain });
    expect(unknown).not.toHaveProperty("tenantId");
    expect(judged(named, known({ resolved: stranger }))).toMatchObject({ kind: "stranger", tenantId: stranger });
  });

  test("beside an id: the id counts, unless the domain is known to be another's", () => {
    const both = naming({ tenantId: contosoWest, domain: westDomain });
    expect(judged(both, fitsWest)).toMatchObject({ kind: "customer", tenantId: contosoWest });
    expect(judged(both, { ...fitsWest, beside: contosoWest })).toMatchObject({ kind: "customer" });
    for (const beside of [contosoEast, partnerTenant, stranger]) {
      const address = { tenantId: contosoWest };
      const found = judged(both, { ...fitsWest, beside });
      expect(found).toMatchObject({ kind: "contradiction", why: "id-and-domain", address, others: [beside] });
    }
    const own = naming({ tenantId: partnerTenant, domain: westDomain });
    expect(judged(own, known({ beside: contosoWest })).kind).toBe("contradiction");
  });

  test("that two customers share shows neither", () => {
    expect(judged(named, known({ named: [west, east] }))).toMatchObject({
      kind: "contradiction",
      why: "shared-domain",
      address: { domain: westDomain },
      others: [contosoWest, contosoEast],
    });
  });

  test("is never made of a SharePoint name", () => {
    expect(judged(naming({ sharepointName: "contoso-west" }), known())).toMatchObject({
      kind: "stranger",
      sharepointName: "contoso-west",
    });
  });
});

describe("our own tenant", () => {
  const own = { tenantId: partnerTenant };

  test("with a subscription in the address may be a customer's resource", () => {
    expect(judged(naming(own, { subscriptionId }), known())).toMatchObject({ resourceOfUnknownOwner: true });
    expect(judged(naming(own), known())).not.toHaveProperty("resourceOfUnknownOwner");
    expect(detect(walked(naming(own), silent({ subscriptionId })), known())).toMatchObject({
      kind: "own-tenant",
      certainty: "remembers",
      resourceOfUnknownOwner: true,
    });
  });

  test("a customer's is not made so by a subscription", () => {
    expect(judged(naming({ tenantId: contosoWest }, { subscriptionId }), fitsWest)).not.toHaveProperty(
      "resourceOfUnknownOwner",
    );
  });
});

describe("the page's own words", () => {
  test("confirm the address", () => {
    const agreed = detect(
      saying(walked(byId), "Contoso"),
      known({ named: [west], worded: [contosoWest, contosoEast] }),
    );
    expect(agreed).toMatchObject({ kind: "customer", tenantId: contosoWest, confirmed: true });
  });

  test("that fit by the name beside an unknown domain confirm nobody, and contradict as ever", () => {
    const about = { ...known({ named: [west], worded: [contosoWest] }), byNameOnly: true as const };
    const found = detect(saying(walked(byId), "Contoso (fabrikam.example)"), about);
    expect(found).toMatchObject({ kind: "customer", tenantId: contosoWest, certainty: "names" });
    expect(found).not.toHaveProperty("confirmed");
    expect(detect(saying(walked(byId), "Contoso (x.example)"), { ...about, worded: [contosoEast] }).kind).toBe(
      "contradiction",
    );
  });

  test("with a domain that is nobody's leave no more than what was asked for", () => {
    const about = { ...fitsWest, wordedNobody: true as const };
    const found = detect(saying(walked(byId), "Fabrikam (fabrikam.example)"), about);
    expect(found).toMatchObject({ kind: "customer", tenantId: contosoWest, certainty: "claims" });
    expect(detect(saying(walked(byId, silent()), "Fabrikam (fabrikam.example)"), about)).toMatchObject({
      certainty: "remembers",
    });
  });

  test("that fit nobody we know change nothing", () => {
    const found = detect(saying(walked(byId), "Microsoft Services"), fitsWest);
    expect(found).toMatchObject({ kind: "customer", tenantId: contosoWest });
    expect(found).not.toHaveProperty("confirmed");
  });

  test.for<[what: string, trail: Trail, about: Known]>([
    ["a named customer", walked(byId), fitsWest],
    ["a claimed one", walked(claiming({ tenantId: contosoWest })), fitsWest],
    ["a remembered one", walked(byId, silent()), fitsWest],
    ["our own tenant", walked(naming({ tenantId: partnerTenant })), known()],
    ["a stranger", walked(naming({ tenantId: stranger })), known()],
  ])("contradict %s: nobody is shown", ([, trail, about]) => {
    const found = detect(saying(trail, "Fabrikam"), { ...about, worded: [contosoEast] });
    expect(found).toMatchObject({ kind: "contradiction", why: "page", others: [contosoEast], words: "Fabrikam" });
    expect(customerOf(found)).toBeUndefined();
  });

  test("never establish a customer", () => {
    const worded = known({ named: [], worded: [contosoWest] });
    for (const trail of [walked(silent()), walked(many()), walked(undefined)]) {
      expect(customerOf(detect(saying(trail, "Contoso"), worded))).toBeUndefined();
      expect(detect(saying(trail, "Contoso"), worded)).toEqual(detect(trail, known()));
    }
  });
});

test("rows may be shown for a customer only", () => {
  expect(customerOf(judged(byId, fitsWest))).toBe(contosoWest);
  for (const kind of ["own-tenant", "stranger", "unlisted"] as const) {
    const found = judged(
      naming({ tenantId: kind === "own-tenant" ? partnerTenant : stranger }),
      known({ listed: kind !== "unlisted" }),
    );
    expect(found.kind).toBe(kind);
    expect(customerOf(found)).toBeUndefined();
  }
});
