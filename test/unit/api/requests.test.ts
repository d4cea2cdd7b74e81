import { describe, expect, test } from "vitest";
import { supportTicketsEndpoint } from "../../../lib/api/arm/support-tickets.ts";
import { serviceRequestEndpoint } from "../../../lib/api/partner-center/service-request.ts";
import { serviceRequestsEndpoint } from "../../../lib/api/partner-center/service-requests.ts";
import { readError } from "../../../lib/api/read-error.ts";
import { wordOf } from "../../../lib/api/word.ts";
import { bySeverity, severityRank } from "../../../lib/schemas/severity.ts";
import { readFixture } from "../../builders/fixture.ts";
import { caller, json, scriptedClient } from "../../builders/microsoft.ts";
import { contosoWest } from "../../builders/tenants.ts";

describe("requests in a list", () => {
  const { rows, unreadable } = readFixture(serviceRequestsEndpoint).items;

  test("have words for severity and status, however they were written, and keep what is not known", () => {
    expect(unreadable).toBe(0);
    expect(rows.map(({ id, severity, status }) => [id, severity, status])).toEqual([
      ["615000000000001", "unknown", "open"],
      ["615000000000002", "critical", "attention_needed"],
      ["615000000000003", "spicy", "7"],
      ["615000000000004", "unknown", "none"],
    ]);
  });

  test("have instants in UTC with or without a zone, and the year 1 is never", () => {
    expect(rows[0]).toMatchObject({
      createdAt: "2026-11-20T01:07:00.863Z",
      updatedAt: "2026-11-20T01:17:10.610Z",
      closedAt: undefined,
      contact: "Mina Han",
    });
    expect(rows[1]).toMatchObject({ updatedAt: "2026-11-21T11:30:00.000Z", contact: "nils.berg@adatum.example" });
    expect(rows[2]?.closedAt).toBe("2026-11-19T09:00:00.000Z");
  });

  test("are read to the last by offset, also where the count promises more than comes", async () => {
    const page = (ids: readonly string[]) => json({ totalCount: 5, items: ids.map((id) => ({ id })) });
    const { client, sent } = scriptedClient([page(["1", "2"]), page(["3"]), page([])]);
    const pages = await Array.fromAsync(client.pages(serviceRequestsEndpoint, contosoWest, caller));
    expect(pages.flatMap(({ items }) => items.rows.map(({ id }) => id))).toEqual(["1", "2", "3"]);
    expect(sent.map(({ url }) => new URL(url).search)).toEqual([
      "?offset=0&size=100",
      "?offset=2&size=100",
      "?offset=3&size=100",
    ]);
  });
});

test("a request alone has its notes, the newest first", () => {
  const request = readFixture(serviceRequestEndpoint);
  expect(request).toMatchObject({ title: "Shared calendar stays empty", topicName: "Calendars", productId: "15960" });
  expect(request.notes.map(({ at, text }) => [at, text])).toEqual([
    ["2026-11-21T23:31:15.373Z", "The newest note"],
    ["2026-11-20T02:00:00.000Z", "An older note"],
  ]);
});

test("Azure's tickets keep words that nobody knows, and a name where there is no number", () => {
  const { rows } = readFixture(supportTicketsEndpoint).value;
  expect(rows.map(({ number, severity, status, answerDueAt }) => [number, severity, status, answerDueAt])).toEqual([
    ["126000000000001", "minimal", "Open", "2026-11-21T17:36:18.000Z"],
    ["odd", "highestcriticalimpact", "Pondering", undefined],
  ]);
});

describe("a word", () => {
  const word = wordOf(["none", "open", "attention_needed"]);

  test.for<[unknown, string]>([
    [0, "none"],
    [1, "open"],
    ["1", "open"],
    [" Open ", "open"],
    ["AttentionNeeded", "attention_needed"],
    ["attention needed", "attention_needed"],
    [7, "7"],
    ["Paused", "Paused"],
    ["constructor", "constructor"],
    [null, "none"],
    [undefined, "none"],
    ["", "none"],
  ])("written as %j is %s", ([given, expected]) => {
    expect(word.parse(given)).toBe(expected);
  });
});

test("what nobody rated, or nobody knows, never stands above a known severity", () => {
  const words = ["unknown", "minimal", "spicy", "Critical", "moderate", "highestcriticalimpact", "0"];
  const sorted = words.map((severity) => ({ severity })).toSorted(bySeverity);
  expect(sorted.map(({ severity }) => severity)).toEqual([
    "highestcriticalimpact",
    "Critical",
    "moderate",
    "minimal",
    "unknown",
    "spicy",
    "0",
  ]);
  expect([severityRank("unknown"), severityRank("0")]).toEqual([0, 0]);
});

describe("an error that is no JSON", () => {
  const facts = (text: string) => readError(new Response("", { status: 400 }), text, "c", 0).facts;

  test("because it was cut off still tells its code and sentence", () => {
    const text = '{ "code": 600074, "message": "There is none.", "isRetryable": false';
    expect(facts(text)).toMatchObject({ code: "600074", detail: "There is none." });
  });

  test("because a quotation mark was mistyped still tells them", () => {
    const text = '{ "code": "2201", "description": "The region is another.”, "data": [] }';
    expect(facts(text)).toMatchObject({ code: "2201", detail: "The region is another." });
  });

  test("because a header was written below it still tells them", () => {
    const text =
      '{ "code": "900420", "description": "Another audience.", "data": [] }\nWWW-Authenticate: OAuth realm=x';
    expect(facts(text)).toMatchObject({ code: "900420", detail: "Another audience.", kind: "signed-out" });
  });

  test("but a page tells nothing", () => {
    expect(facts('<html>{"code": "x"}</html>')).toEqual({ kind: "unexpected", status: 400, correlationId: "c" });
  });
});
