import { describe, expect, test } from "vitest";
import { endpoints } from "../../lib/api/index.ts";
import { serviceRequestEndpoint } from "../../lib/api/partner-center/service-request.ts";
import { inputs } from "./endpoint-inputs.ts";

/**
 * What Microsoft has switched off, and what a call would be recognised by. Partner Center took new service requests, and told what
 * they can be about, until 2020-08-31; what its answers looked like is kept here because requests from then are still read.
 */
const gone: readonly (readonly [what: string, method: string, path: RegExp])[] = [
  ["filing a service request", "POST", /^\/v1\/(?:customers\/[^/]+\/)?servicerequests/],
  ["support topics", "GET", /^\/v1\/servicerequests\/supporttopics/],
  ["Office incidents in Partner Center", "GET", /^\/v1\/serviceincidents/],
];

const calls = endpoints.flatMap(({ id, method, path }) =>
  (inputs[id] ?? [undefined]).map((input) => ({ method, path: (path as (input: unknown) => string)(input) })),
);

test.for(gone)("%s is asked for by no endpoint", ([, method, pattern]) => {
  expect(calls.length).toBeGreaterThan(endpoints.length);
  expect(calls.filter((call) => call.method === method && pattern.test(call.path))).toEqual([]);
});

test("the patterns know what was asked for in their time", () => {
  const then = ["/v1/servicerequests/en-US", "/v1/servicerequests/supporttopics", "/v1/serviceincidents/office"];
  expect(gone.map(([, , pattern], n) => pattern.test(then[n] ?? ""))).toEqual([true, true, true]);
});

describe("a request that was filed in that time", () => {
  const filed = {
    title: "An invoice is missing",
    description: "Please look",
    severity: "critical",
    id: "616000000000009",
    status: "none",
    organization: { id: "a0000000-0001-4000-8000-000000000001", name: "Adatum", phoneNumber: "4255550100" },
    primaryContact: { contactId: "c1", lastName: "Han", email: "mina.han@adatum.example", phoneNumber: "4255550101" },
    createdDate: "0001-01-01T00:00:00",
    lastModifiedDate: "0001-01-01T00:00:00",
    lastClosedDate: "0001-01-01T00:00:00",
    countryCode: "US",
    attributes: { objectType: "ServiceRequest" },
  };

  test.for(["32000001", 32_000_001])("is still read, its topic written as %j", (supportTopicId) => {
    expect(serviceRequestEndpoint.schema.parse({ ...filed, supportTopicId })).toMatchObject({
      id: "616000000000009",
      severity: "critical",
      status: "none",
      topicId: "32000001",
      contact: "Han",
      organization: "Adatum",
      createdAt: undefined,
      closedAt: undefined,
      notes: [],
    });
  });
});
