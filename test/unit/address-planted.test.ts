import fc from "fast-check";
import { expect, test } from "vitest";
import { readAddress } from "../../lib/detection/address.ts";
import { type Planted, plantedAddress, verdict } from "../bench/planted-address.ts";
import { examplesOf } from "../contract/portal-examples.ts";

const tape = fc.uint32Array({ minLength: 48, maxLength: 48 });

test("of 20,000 planted addresses each says its tenant or none", { timeout: 60_000 }, () => {
  const seen = new Map<Planted["expect"], number>();
  const seenPortals = new Set<string>();
  const property = fc.property(tape, (numbers) => {
    const planted = plantedAddress(numbers);
    const answer = readAddress(planted.address);
    seen.set(planted.expect, (seen.get(planted.expect) ?? 0) + 1);
    if (answer && planted.expect === "planted") seenPortals.add(answer.portal);
    expect(
      verdict(planted, answer),
      `${JSON.stringify(planted)} was read as ${JSON.stringify(answer)}`,
    ).toBeUndefined();
  });
  fc.assert(property, { numRuns: 20_000, seed: 20_261_122 });
  expect(Math.min(...seen.values()), "each kind of address is planted often").toBeGreaterThan(1000);
  const taking = [...examplesOf].filter(([, examples]) =>
    examples.some(({ answer }) => answer === "names" || answer === "claims"),
  );
  expect([...seenPortals].sort(), "every portal that takes a tenant is planted").toEqual(
    taking.map(([id]) => id).sort(),
  );
});

const planted: Planted = {
  address: "https://portal.azure.com/margie.example",
  expect: "planted",
  portal: "azure",
  cloud: "global",
  domain: "margie.example",
};
const right = { portal: "azure", cloud: "global", domain: "margie.example" };

test.each([
  ["the planted tenant", planted, right, undefined],
  ["another tenant", planted, { ...right, domain: "wingtip.example" }, "names another tenant than the one planted"],
  ["an id as well", planted, { ...right, tenantId: "x" }, "names another tenant than the one planted"],
  ["nobody", planted, { portal: "azure", cloud: "global" }, "does not see the tenant"],
  ["another portal", planted, { ...right, portal: "entra" }, "takes it for another portal or cloud"],
  ["nobody, as it may", { ...planted, expect: "planted-or-nobody" as const }, undefined, undefined],
  [
    "somebody in an empty address",
    { ...planted, expect: "nobody" as const },
    right,
    "names a tenant where nobody is named",
  ],
])("the judge of planted addresses knows %s", (_what, one, answer, problem) => {
  expect(verdict(one, answer)).toBe(problem);
});
