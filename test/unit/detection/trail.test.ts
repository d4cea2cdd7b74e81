import { describe, expect, test } from "vitest";
import {
  afterJudgement,
  afterMove,
  afterWords,
  emptyTrail,
  subjectOf,
  type Trail,
} from "../../../lib/detection/trail.ts";
import type { AddressEvidence } from "../../../lib/schemas/evidence.ts";
import { minute, noon } from "../../builders/clock.ts";
import { claiming, many, naming, silent, walked } from "../../builders/evidence.ts";
import { contosoEast, contosoWest, domain } from "../../builders/tenants.ts";

const west = naming({ tenantId: contosoWest });
const east = naming({ tenantId: contosoEast });
const eastClaimed = claiming({ domain: domain("contoso-east.example") });

/** Whom a tab may be shown for after these addresses, and since when it is only remembered. */
function subject(...steps: readonly (AddressEvidence | undefined)[]) {
  const found = subjectOf(walked(...steps));
  if (!found) return "nobody";
  return found.rememberedAt === undefined ? found.evidence : { remembered: found.evidence, at: found.rememberedAt };
}

describe("an address that speaks", () => {
  test("stands for itself, whatever was before", () => {
    expect(subject(west)).toBe(west);
    expect(subject(west, eastClaimed)).toBe(eastClaimed);
    expect(subject(west, undefined, silent(), east)).toBe(east);
  });
});

describe("an address that is silent", () => {
  test("keeps whom this portal named last, and when", () => {
    expect(subject(west, silent())).toEqual({ remembered: west, at: noon });
    expect(subject(silent(), west, silent(), silent())).toEqual({ remembered: west, at: noon + minute });
    expect(subject(eastClaimed, silent())).toEqual({ remembered: eastClaimed, at: noon });
  });

  test("remembers the newer of two, also one that was left at once", () => {
    expect(subject(west, east, silent())).toEqual({ remembered: east, at: noon + minute });
    expect(subject(west, silent(), east, silent())).toEqual({ remembered: east, at: noon + 2 * minute });
  });

  test.for<[what: string, between: AddressEvidence | undefined, after?: AddressEvidence]>([
    ["another portal", silent({ portal: "entra" })],
    ["a page that is no portal", undefined],
    ["a portal of many tenants", many()],
    ["many tenants in the same portal", many({ portal: "azure" })],
    ["an address that disagrees with itself", silent({}, "silent-disagrees")],
    ["a parameter that says two things", silent({}, "silent-doubled-value")],
    ["a tenant that cannot be read", silent({}, "silent-malformed-value")],
    ["the same portal in another cloud", silent({ cloud: "usgov" })],
  ])("forgets with %s, for good", ([, between]) => {
    expect(subject(west, between)).toBe("nobody");
    expect(subject(west, between, silent())).toBe("nobody");
  });

  test("has nobody to remember in the beginning", () => {
    expect(subject()).toBe("nobody");
    expect(subject(silent())).toBe("nobody");
    expect(subject(undefined)).toBe("nobody");
    expect(subject(many())).toBe("nobody");
  });
});

describe("the page's own words", () => {
  const words = { directoryName: "Contoso" };

  test("belong to their address", () => {
    expect(afterWords(walked(west), "at:0", words).words).toEqual(words);
    expect(afterWords(walked(west), "at:1", words)).toEqual(walked(west));
  });

  test("are gone with the next address, and with the same one loaded anew", () => {
    const spoken = afterWords(walked(west), "at:0", words);
    expect(afterMove(spoken, "at:1", silent(), noon)).not.toHaveProperty("words");
    expect(afterMove(spoken, "at:0", west, noon)).not.toHaveProperty("words");
  });
});

test("whom the tab was opened for stays through every move, but not past another's id", () => {
  const opened: Trail = { ...emptyTrail, openedFor: contosoWest };
  const there = afterMove(afterMove(opened, "at:0", west, noon), "at:1", undefined, noon);
  expect(there).toEqual({ address: "at:1", evidence: undefined, openedFor: contosoWest });
  const left = afterMove(afterMove(opened, "at:0", east, noon), "at:1", undefined, noon);
  expect(left).toEqual({ address: "at:1", evidence: undefined });
});

describe("a tab that was opened for a customer", () => {
  const opened = (...steps: readonly (AddressEvidence | undefined)[]): Trail => ({
    ...walked(...steps),
    openedFor: contosoWest,
  });

  test("stays the customer's while it names that one or nobody", () => {
    expect(afterJudgement(opened(west), contosoWest).openedFor).toBe(contosoWest);
    for (const step of [silent(), many(), undefined]) {
      expect(afterJudgement(opened(step), undefined).openedFor).toBe(contosoWest);
    }
  });

  test("is so no more once it names anybody else", () => {
    expect(afterJudgement(opened(east), contosoEast)).toEqual(walked(east));
    expect(afterJudgement(opened(eastClaimed), undefined)).not.toHaveProperty("openedFor");
    expect(afterJudgement(walked(east), contosoEast)).toEqual(walked(east));
  });
});
