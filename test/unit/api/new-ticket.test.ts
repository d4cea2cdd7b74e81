import { describe, expect, test } from "vitest";
import { readAnswer } from "../../../lib/api/answer.ts";
import { newSupportTicketEndpoint } from "../../../lib/api/arm/new-support-ticket.ts";
import { supportOperationEndpoint } from "../../../lib/api/arm/support-operation.ts";
import { errorFacts } from "../../../lib/api/errors.ts";
import { readFixture } from "../../builders/fixture.ts";
import { caller, json, scriptedClient } from "../../builders/microsoft.ts";
import { wholeTicket } from "../../contract/endpoint-inputs.ts";

const { subscriptionId } = wholeTicket;
const address = `https://management.azure.com/subscriptions/${subscriptionId}/providers/Microsoft.Support/operationsStatus/o1?api-version=2024-04-01`;

describe("a new ticket", () => {
  test("goes out with every field under its documented name", () => {
    expect(newSupportTicketEndpoint.body?.(wholeTicket)).toEqual({
      properties: {
        serviceId: wholeTicket.serviceId,
        problemClassificationId: wholeTicket.problemClassificationId,
        title: "A disk is slow",
        description: "Since noon.",
        severity: "moderate",
        advancedDiagnosticConsent: "Yes",
        secondaryConsent: [{ type: "virtualmachinerunninglinuxservice", userConsent: "No" }],
        contactDetails: {
          firstName: "Mina",
          lastName: "Han",
          preferredContactMethod: "phone",
          primaryEmailAddress: "mina.han@adatum.example",
          additionalEmailAddresses: ["help@adatum.example"],
          phoneNumber: "+82 2 555 0100",
          preferredTimeZone: "Korea Standard Time",
          country: "KOR",
          preferredSupportLanguage: "ko-kr",
        },
        problemStartTime: "2026-11-22T11:00:00.000Z",
        require24X7Response: false,
        supportPlanId: "U291cmNlOlNDTSw=",
        technicalTicketDetails: { resourceId: wholeTicket.resourceId },
        fileWorkspaceName: "5eed0000-0017-4000-8000-000000000017",
        problemScopingQuestions: '{"articleId":"5eed0000-0011-4000-8000-000000000011","scopingDetails":[]}',
      },
    });
  });

  test("sends what must be there and nothing that was not said", () => {
    const { firstName, lastName, email, timeZone, country, language } = wholeTicket.contact;
    const body = newSupportTicketEndpoint.body?.({
      subscriptionId,
      name: "n",
      serviceId: "s",
      problemClassificationId: "p",
      title: "t",
      description: "d",
      severity: "minimal",
      diagnostics: false,
      consents: [],
      contact: { firstName, lastName, email, way: "email", timeZone, country, language, moreEmails: [] },
    });
    const { properties } = body as { properties: { advancedDiagnosticConsent: string; contactDetails: object } };
    expect(Object.keys(properties)).toEqual([
      "serviceId",
      "problemClassificationId",
      "title",
      "description",
      "severity",
      "advancedDiagnosticConsent",
      "contactDetails",
    ]);
    expect(properties.advancedDiagnosticConsent).toBe("No");
    expect(Object.keys(properties.contactDetails)).not.toContain("additionalEmailAddresses");
    expect(Object.keys(properties.contactDetails)).not.toContain("phoneNumber");
  });

  test("that Microsoft has at once is a ticket, its number written either way", () => {
    expect(readFixture(newSupportTicketEndpoint)).toEqual({
      operation: undefined,
      ticket: expect.objectContaining({ number: "126000000000002", status: "Open", engineer: "", plan: "Unified" }),
    });
  });

  test("that was only taken in is none: what came is where to ask", async () => {
    const headers = { "azure-asyncoperation": address, location: "https://management.azure.com/other" };
    const { client } = scriptedClient([new Response(null, { status: 202, headers })]);
    const filed = await client.write(newSupportTicketEndpoint, wholeTicket, caller, { requestId: "r1" });
    expect(filed).toEqual({ ticket: undefined, operation: address });
  });

  test("is asked for at its location where nothing better came, and unreadable where nothing came at all", async () => {
    const taken = (headers: Record<string, string>) => readAnswer(newSupportTicketEndpoint, "", new Headers(headers));
    expect(taken({ location: address }).data).toEqual({ ticket: undefined, operation: address });
    expect(taken({}).success).toBe(false);
    const { client } = scriptedClient([new Response(null, { status: 202 })]);
    const filing = client.write(newSupportTicketEndpoint, wholeTicket, caller, { requestId: "r1" });
    expect(errorFacts(await filing.catch((error: unknown) => error))).toMatchObject({
      kind: "unexpected",
      code: "unreadable-answer",
      status: 202,
    });
  });
});

describe("what becomes of it", () => {
  const read = (body: object) => supportOperationEndpoint.schema.parse(body);

  test("may be a refusal, long after it was taken in", () => {
    expect(readFixture(supportOperationEndpoint)).toEqual({
      state: "failed",
      code: "InvalidSupportPlan",
      detail: "The plan CSP does not allow this.",
    });
  });

  test.for([
    ["Succeeded", "succeeded"],
    ["canceled", "canceled"],
    ["InProgress", "running"],
    ["Accepted", "running"],
    ["SomethingNew", "running"],
  ] as const)("%s is %s", ([status, state]) => {
    expect(read({ status })).toEqual({ state, code: "", detail: "" });
  });

  test("is asked of ARM's own host, whatever host stands in the address", async () => {
    const { client, sent } = scriptedClient([json({ status: "InProgress" }), json({ status: "Succeeded" })]);
    await client.get(supportOperationEndpoint, address, caller);
    await client.get(supportOperationEndpoint, "https://elsewhere.example//evil.example/x?y=1", caller).catch(() => {});
    expect(sent[0]?.url).toBe(address);
    for (const { url } of sent) expect(new URL(url).host).toBe("management.azure.com");
  });
});
