import { describe, expect, test } from "vitest";
import { errorFacts } from "../../../lib/api/errors.ts";
import { serviceRequestChangeEndpoint } from "../../../lib/api/partner-center/service-request-change.ts";
import type { RequestChange } from "../../../lib/schemas/service-request.ts";
import { broken, caller, json, scriptedClient } from "../../builders/microsoft.ts";

const changed = { id: "615000000000001", title: "Mail comes late", severity: "moderate", status: "open" };
const asked = (change: RequestChange) => ({ id: "615000000000001", change });

describe("a change of a request", () => {
  test.for<[what: string, change: RequestChange, body: object]>([
    ["a note", { note: "We sent the trace." }, { NewNote: { Text: "We sent the trace." } }],
    ["a severity", { severity: "critical" }, { Severity: "critical" }],
    ["a status", { status: "closed" }, { Status: "closed" }],
    [
      "all three",
      { note: "n", severity: "minimal", status: "open" },
      { NewNote: { Text: "n" }, Severity: "minimal", Status: "open" },
    ],
  ])("sends %s and nothing that does not change", async ([, change, body]) => {
    const { client, sent } = scriptedClient([json(changed)]);
    await client.write(serviceRequestChangeEndpoint, asked(change), caller, { requestId: "r1" });
    expect(sent.map(({ method, url }) => [method, new URL(url).pathname])).toEqual([
      ["PATCH", "/v1/servicerequests/615000000000001"],
    ]);
    expect(JSON.parse(sent[0]?.body ?? "")).toEqual({ ...body, Attributes: { ObjectType: "ServiceRequest" } });
    expect(sent[0]?.headers.get("content-type")).toBe("application/json");
  });

  test("carries the caller's request id, the same again when the caller repeats it, and a new correlation id", async () => {
    const { client, sent } = scriptedClient([broken(), json(changed)]);
    const write = () => client.write(serviceRequestChangeEndpoint, asked({ note: "n" }), caller, { requestId: "r1" });
    expect(errorFacts(await write().catch((error: unknown) => error))).toMatchObject({ kind: "offline" });
    await write();
    expect(sent.map(({ headers }) => headers.get("ms-requestid"))).toEqual(["r1", "r1"]);
    expect(new Set(sent.map(({ headers }) => headers.get("ms-correlationid"))).size).toBe(2);
  });

  test.for([broken(), new Response("", { status: 503 }), new Response("", { status: 500 })])(
    "that failed in passing is not repeated by itself",
    async (answer) => {
      const { client, sent, waited } = scriptedClient([answer, json(changed)]);
      const done = client.write(serviceRequestChangeEndpoint, asked({ note: "n" }), caller, { requestId: "r1" });
      await expect(done).rejects.toMatchObject({ name: "ApiError" });
      expect([sent.length, waited]).toEqual([1, []]);
    },
  );

  test("asks for an etag only where it is given one", async () => {
    const { client, sent } = scriptedClient([json(changed), json(changed)]);
    const options = { requestId: "r1" };
    await client.write(serviceRequestChangeEndpoint, asked({ note: "n" }), caller, options);
    await client.write(serviceRequestChangeEndpoint, asked({ note: "n" }), caller, { ...options, ifMatch: '"7"' });
    expect(sent.map(({ headers }) => headers.get("if-match"))).toEqual([null, '"7"']);
  });

  test("answers the request in either case of keys", async () => {
    const answer = { Id: 615000000000001, Severity: 2, Status: "AttentionNeeded", Notes: [{ Text: "n" }] };
    const { client } = scriptedClient([json(answer)]);
    const request = await client.write(serviceRequestChangeEndpoint, asked({ note: "n" }), caller, { requestId: "r" });
    expect(request).toMatchObject({ id: "615000000000001", severity: "moderate", status: "attention_needed" });
    expect(request.notes).toEqual([{ by: "", at: "", text: "n" }]);
  });
});
