import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseBody } from "../../../lib/api/body.ts";
import type { Endpoint } from "../../../lib/api/endpoint.ts";
import { healthOverviewsEndpoint } from "../../../lib/api/graph/health-overviews.ts";
import { customersEndpoint } from "../../../lib/api/partner-center/customers.ts";

function read<Body>({ id, schema }: Pick<Endpoint<never, Body>, "id" | "schema">): Body {
  return schema.parse(parseBody(readFileSync(new URL(`../../fixtures/${id}.json`, import.meta.url), "utf8")));
}

describe("Partner Center's customers", () => {
  const body = read(customersEndpoint);

  test("are tenants with name, domain and relationship, whatever is missing", () => {
    expect(body.items).toEqual({
      unreadable: 0,
      rows: [
        {
          tenantId: "0f1e2d3c-0001-4000-8000-00000000ab01",
          name: "Bellows College",
          domain: "bellowscollege.onmicrosoft.com",
          relationship: "reseller",
        },
        {
          tenantId: "0f1e2d3c-0002-4000-8000-00000000ab02",
          name: "누리 식품",
          domain: "",
          relationship: "microsoft_support",
        },
        { tenantId: "0f1e2d3c-0003-4000-8000-00000000ab03", name: "", domain: "", relationship: "godparent" },
        { tenantId: "0f1e2d3c-0004-4000-8000-00000000ab04", name: "", domain: "", relationship: "" },
      ],
    });
  });

  test("go on where links.next says", () => {
    expect(customersEndpoint.next?.(body, { path: customersEndpoint.path(undefined) })).toEqual({
      path: "/v1/customers?size=40&seekOperation=Next",
      headers: { "MS-ContinuationToken": "AAECAwQFBgcICQ==" },
    });
  });

  test("without a tenant id anywhere are counted as unreadable", () => {
    const nil = { id: "00000000-0000-0000-0000-000000000000", companyProfile: { tenantId: "<guid>" } };
    expect(customersEndpoint.schema.parse({ items: [nil, {}, { id: 7 }] }).items).toEqual({ rows: [], unreadable: 3 });
  });
});

describe("Graph's health overviews", () => {
  const body = read(healthOverviewsEndpoint);
  const { rows, unreadable } = body.value;
  const issues = new Map(rows.flatMap((row) => row.issues).map((issue) => [issue.id, issue]));

  test("are services with Microsoft's own words for their state", () => {
    expect(unreadable).toBe(0);
    expect(rows.map(({ service }) => service)).toEqual([
      { id: "Exchange", service: "Exchange Online", status: "ServiceDegradation" },
      { id: "OrgLiveID", service: "Identity Service", status: "serviceRestored" },
      { id: "OSDPPlatform", service: "Microsoft 365 suite", status: "ServiceOperational" },
      { id: "microsoftteams", service: "", status: "" },
    ]);
    expect(rows.map((row) => row.issues.length)).toEqual([3, 0, 0, 0]);
  });

  test("carry issues with instants in UTC and the newest post first", () => {
    expect(issues.get("EX980101")).toMatchObject({
      title: "Admins can't move some mailboxes",
      serviceId: "Exchange",
      classification: "Advisory",
      resolved: false,
      startedAt: "2026-11-04T00:00:00.000Z",
      endedAt: undefined,
      updatedAt: "2026-11-20T17:56:31.390Z",
    });
    expect(issues.get("EX980101")?.posts.map(({ at, type, contentType }) => [at, type, contentType])).toEqual([
      ["2026-11-20T17:56:31.391Z", "Strategic", "Html"],
      ["2026-11-19T10:00:00.000Z", "quick", ""],
      ["2026-11-12T07:07:38.970Z", "Regular", "Html"],
    ]);
  });

  test("read instants with no zone, with blanks and with seven decimals", () => {
    expect(issues.get("EX980102")).toMatchObject({
      resolved: true,
      impact: "",
      startedAt: "2026-11-13T21:00:00.000Z",
      endedAt: "2026-11-14T17:15:00.000Z",
      updatedAt: "2026-11-14T18:20:24.767Z",
    });
  });

  test("keep words that nobody knows, and take the last change where there is no beginning", () => {
    expect(issues.get("EX980103")).toMatchObject({
      classification: "unknownFutureValue",
      origin: "Elsewhere",
      status: "MitigatedByMoonlight",
      feature: "",
      resolved: false,
      startedAt: "2026-11-21T08:00:00.000Z",
      endedAt: undefined,
      posts: [],
    });
  });

  test("say whether an issue is over, also where only its end tells", () => {
    const bare = { id: "EX1", endDateTime: "2026-11-20T00:00:00Z" };
    const resolvedOf = (issue: object): boolean | undefined =>
      healthOverviewsEndpoint.schema.parse({ value: [{ id: "Exchange", issues: [issue] }] }).value.rows[0]?.issues[0]
        ?.resolved;
    expect(resolvedOf(bare)).toBe(true);
    expect(resolvedOf({ ...bare, isResolved: false })).toBe(false);
    expect(resolvedOf({ ...bare, endDateTime: null })).toBe(false);
  });

  test("go on where @odata.nextLink says", () => {
    expect(healthOverviewsEndpoint.next?.(body, { path: healthOverviewsEndpoint.path(undefined) })?.path).toBe(
      "https://graph.microsoft.com/v1.0/admin/serviceAnnouncement/healthOverviews?$expand=issues&$skip=4",
    );
  });

  test("without an id are unreadable, and so is their page without value", () => {
    expect(healthOverviewsEndpoint.schema.parse({ value: [{ service: "Teams" }] }).value.unreadable).toBe(1);
    expect(healthOverviewsEndpoint.schema.safeParse({ error: {} }).success).toBe(false);
  });

  test("count an unreadable issue", () => {
    const one = { id: "Exchange", status: "x", issues: [{ id: "EX1" }, { title: "without an id" }] };
    const page = healthOverviewsEndpoint.schema.parse({ value: [one] });
    expect(page.value.rows[0]?.issues.map(({ id }) => id)).toEqual(["EX1"]);
    expect(page.value.rows[0]?.unreadable).toBe(1);
  });
});
