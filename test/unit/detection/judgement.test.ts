import { describe, expect, test } from "vitest";
import { type Act, judge } from "../../../lib/detection/judgement.ts";
import { locales } from "../../../lib/i18n/index.ts";
import type { Certainty, Detection, NamedTenant } from "../../../lib/schemas/detection.ts";
import type { DeskPlace } from "../../../lib/schemas/judgement.ts";
import { contosoEast, contosoWest, domain, partnerTenant, stranger } from "../../builders/tenants.ts";

const azure = { portal: "azure", cloud: "global", reason: "names-in-path" } as const;
const center = { ...azure, portal: "partner-center" } as const;
const act = (place: DeskPlace, given: Partial<Act> = {}): Act => ({
  tenantId: contosoWest,
  cloud: "global",
  partnerTenantId: partnerTenant,
  place,
  ...given,
});

type Where = typeof azure | typeof center;
const of = (tenantId: typeof contosoWest, certainty: Certainty, where: Where = azure): Detection => ({
  kind: "customer",
  tenantId,
  certainty,
  ...where,
});
const own = (certainty: Certainty, lighthouse = false): Detection => ({
  kind: "own-tenant",
  tenantId: partnerTenant,
  certainty,
  ...(lighthouse ? { resourceOfUnknownOwner: true as const } : {}),
  ...azure,
});
const foreign = (kind: "stranger" | "unlisted", name: NamedTenant, certainty: Certainty = "names"): Detection => ({
  kind,
  certainty,
  ...name,
  ...azure,
});
const silent = (reason: "silent-no-tenant" | "silent-disagrees" | "silent-doubled-value"): Detection => ({
  kind: "silent",
  ...azure,
  reason,
});
const disagreeing = (why: "page" | "id-and-domain" | "shared-domain"): Detection => ({
  kind: "contradiction",
  why,
  address: { tenantId: contosoWest },
  others: [contosoEast],
  ...azure,
});

const fabrikam = { domain: domain("fabrikam.example") };
const no = "contradicts";
const refused = (why: string) => `${no} ${why}` as const;

/** What is said at each kind of desk: the customer's, the partner's, nobody's. */
const table: readonly (readonly [what: string, tab: Detection, customer: string, partner: string, anywhere: string])[] =
  [
    ["names it", of(contosoWest, "names"), "agrees names-tenant", refused("customer-tenant"), "agrees names-tenant"],
    [
      "claims it",
      of(contosoWest, "claims"),
      "claims claims-tenant",
      refused("customer-tenant"),
      "claims claims-tenant",
    ],
    [
      "remembers it",
      of(contosoWest, "remembers"),
      "silent remembers-tenant",
      refused("remembers-other"),
      "silent remembers-tenant",
    ],
    [
      "names it in Partner Center",
      of(contosoWest, "names", center),
      "agrees names-tenant",
      "agrees partner-center-customer",
      "agrees names-tenant",
    ],
    [
      "remembers it in Partner Center",
      of(contosoWest, "remembers", center),
      "silent remembers-tenant",
      refused("remembers-other"),
      "silent remembers-tenant",
    ],
    ["names another", of(contosoEast, "names"), refused("names-other"), refused("names-other"), refused("names-other")],
    [
      "claims another",
      of(contosoEast, "claims"),
      refused("names-other"),
      refused("names-other"),
      refused("names-other"),
    ],
    [
      "remembers another",
      of(contosoEast, "remembers"),
      refused("remembers-other"),
      refused("remembers-other"),
      refused("remembers-other"),
    ],
    [
      "names another in Partner Center",
      of(contosoEast, "names", center),
      refused("names-other"),
      refused("names-other"),
      refused("names-other"),
    ],
    ["names our own", own("names"), refused("own-tenant"), "agrees names-tenant", "agrees names-tenant"],
    ["claims our own", own("claims"), refused("own-tenant"), "claims claims-tenant", "claims claims-tenant"],
    [
      "remembers our own",
      own("remembers"),
      refused("remembers-other"),
      "silent remembers-tenant",
      "silent remembers-tenant",
    ],
    ...(["names", "claims", "remembers"] as const).map(
      (certainty) =>
        [
          `${certainty} our own, with a resource of unknown owner`,
          own(certainty, true),
          "silent resource-of-unknown-owner",
          "silent resource-of-unknown-owner",
          "silent resource-of-unknown-owner",
        ] as const,
    ),
    ...(["stranger", "unlisted"] as const).flatMap(
      (kind) =>
        [
          [
            `names a ${kind}`,
            foreign(kind, { tenantId: stranger }),
            refused("names-other"),
            refused("names-other"),
            refused("names-other"),
          ],
          [
            `claims a ${kind}`,
            foreign(kind, { tenantId: stranger }, "claims"),
            refused("names-other"),
            refused("names-other"),
            refused("names-other"),
          ],
          [
            `remembers a ${kind}`,
            foreign(kind, { tenantId: stranger }, "remembers"),
            refused("remembers-other"),
            refused("remembers-other"),
            refused("remembers-other"),
          ],
          [
            `names a ${kind} by a domain of nobody's`,
            foreign(kind, fabrikam),
            "silent unresolved-name",
            "silent unresolved-name",
            "silent unresolved-name",
          ],
          [
            `names a ${kind} by a SharePoint name`,
            foreign(kind, { sharepointName: "fabrikam" }),
            "silent unresolved-name",
            "silent unresolved-name",
            "silent unresolved-name",
          ],
          [
            `names it, as a ${kind}`,
            foreign(kind, { tenantId: contosoWest }),
            "agrees names-tenant",
            refused("customer-tenant"),
            "agrees names-tenant",
          ],
          [
            `names our own, as a ${kind}`,
            foreign(kind, { tenantId: partnerTenant }),
            refused("own-tenant"),
            "agrees names-tenant",
            "agrees names-tenant",
          ],
        ] as const,
    ),
    ...(["page", "id-and-domain", "shared-domain"] as const).map(
      (why) =>
        [
          `disagrees: ${why}`,
          disagreeing(why),
          refused("disagrees"),
          refused("disagrees"),
          refused("disagrees"),
        ] as const,
    ),
    [
      "disagrees in its address",
      silent("silent-disagrees"),
      refused("disagrees"),
      refused("disagrees"),
      refused("disagrees"),
    ],
    ["names two", silent("silent-doubled-value"), refused("disagrees"), refused("disagrees"), refused("disagrees")],
    ["is silent", silent("silent-no-tenant"), "silent no-tenant", "silent no-tenant", "agrees anywhere"],
    [
      "shows many",
      { kind: "many", ...azure, reason: "many-tenants" },
      "silent many-tenants",
      "silent many-tenants",
      "agrees anywhere",
    ],
    ["is no portal", { kind: "no-portal" }, "silent no-portal", "silent no-portal", "agrees anywhere"],
    ["is hidden", { kind: "no-access" }, "silent no-access", "silent no-access", "agrees anywhere"],
    [
      "is in a closed cloud",
      { kind: "closed-cloud", ...azure, cloud: "germany", reason: "silent-cloud-closed" },
      refused("closed-cloud"),
      refused("closed-cloud"),
      refused("closed-cloud"),
    ],
  ];

describe("a tab that", () => {
  test.for(table)("%s", ([, tab, ...wanted]) => {
    const found = (["customer", "partner", "anywhere"] as const).map((place) => judge(act(place), tab));
    expect(found.map(({ verdict, why }) => `${verdict} ${why}`)).toEqual(wanted);
    for (const { verdict, asks } of found) {
      const usual = { agrees: "nothing", silent: "confirmation", claims: "confirmation", contradicts: "choice" }[
        verdict
      ];
      expect(asks).toBe(tab.kind === "no-portal" ? "nothing" : usual);
    }
  });
});

test("every kind of answer stands in the table, with every certainty it can have", () => {
  const kinds: Record<Detection["kind"], 1 | 3> = {
    "no-access": 1,
    "no-portal": 1,
    "closed-cloud": 1,
    many: 1,
    silent: 1,
    contradiction: 1,
    customer: 3,
    "own-tenant": 3,
    stranger: 3,
    unlisted: 3,
  };
  for (const [kind, count] of Object.entries(kinds)) {
    const rows = table.map(([, tab]) => tab).filter((tab) => tab.kind === kind);
    expect(new Set(rows.map((tab) => ("certainty" in tab ? tab.certainty : ""))).size, kind).toBe(count);
  }
});

describe("another cloud", () => {
  test.for(["customer", "partner", "anywhere"] as const)(
    "is another tenant's, whatever it says, at the %s's desk",
    (place) => {
      for (const [, tab] of table) {
        if (!("cloud" in tab) || tab.kind === "contradiction" || tab.kind === "closed-cloud") continue;
        expect(judge(act(place), { ...tab, cloud: "china" })).toMatchObject({ verdict: no, why: "other-cloud" });
      }
    },
  );

  test("but GCC High and DoD share their portals", () => {
    const tab: Detection = { kind: "customer", tenantId: contosoWest, certainty: "names", ...azure, cloud: "usgov" };
    expect(judge(act("customer", { cloud: "usdod" }), tab).verdict).toBe("agrees");
    expect(judge(act("customer"), tab).verdict).toBe(no);
  });
});

test("the tenants that the tab speaks of stand beside the bound one", () => {
  expect(judge(act("customer"), of(contosoEast, "names")).shown).toEqual([{ tenantId: contosoEast }]);
  expect(judge(act("customer"), foreign("stranger", fabrikam)).shown).toEqual([fabrikam]);
  expect(judge(act("customer"), disagreeing("page")).shown).toEqual([
    { tenantId: contosoWest },
    { tenantId: contosoEast },
  ]);
  expect(judge(act("customer"), silent("silent-no-tenant")).shown).toEqual([]);
});

test("every verdict and reason in the table has its words in every language", () => {
  for (const { judgement } of Object.values(locales)) {
    for (const [, tab] of table) {
      for (const place of ["customer", "partner", "anywhere"] as const) {
        const { verdict, why } = judge(act(place), tab);
        expect([judgement.verdict[verdict], judgement.why[why]].every((words) => words.length > 5)).toBe(true);
      }
    }
  }
});
