import { describe, expect, test } from "vitest";
import { existsIn } from "../../../lib/api/endpoint.ts";
import { endpoints } from "../../../lib/api/index.ts";
import { clouds } from "../../../lib/clouds/index.ts";
import { standIn } from "../../../lib/clouds/stand-in.ts";
import { cloudIds } from "../../../lib/schemas/cloud.ts";
import { contosoWest } from "../../builders/tenants.ts";

const features = ["delegatedAdmin", "serviceRequests", "supportProfile"] as const;

describe.for(cloudIds)("in %s", (id) => {
  const cloud = clouds[id];

  test.for(features)("something stands in for %s exactly where an open cloud lacks it", (feature) => {
    for (const customer of [undefined, contosoWest]) {
      const found = standIn(cloud, feature, customer);
      expect(found !== undefined).toBe(cloud.open && !cloud.has[feature]);
      if (found) {
        expect(URL.canParse(found.page)).toBe(true);
        expect(found.docs).toMatch(/^https:\/\/learn\.microsoft\.com\//);
      }
    }
  });

  test("every endpoint that is not there for want of a feature has its stand-in", () => {
    for (const { needs, ...endpoint } of endpoints.map((entry) => ({ needs: undefined, ...entry }))) {
      if (!cloud.open || !needs || existsIn({ ...endpoint, needs }, cloud)) continue;
      expect(standIn(cloud, needs), endpoint.id).toBeDefined();
    }
  });
});

test("the page is about the customer where there is one", () => {
  expect(standIn(clouds.usgov, "delegatedAdmin", contosoWest)?.page).toContain(`${contosoWest}/adminrelationships`);
  expect(standIn(clouds.china, "delegatedAdmin", contosoWest)?.how).toBe("reseller-rights");
  expect(standIn(clouds.china, "serviceRequests")?.how).toBe("portal");
});

test("a closed cloud has no endpoint at all", () => {
  expect(endpoints.filter((endpoint) => existsIn(endpoint, clouds.germany))).toEqual([]);
});
