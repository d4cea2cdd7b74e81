import { expect, test } from "vitest";
import { PlannedList } from "../../../components/issues/planned-list.tsx";
import type { AzureEvent } from "../../../lib/schemas/azure-event.ts";
import type { ServiceMessage } from "../../../lib/schemas/message.ts";
import { day, hour, noon } from "../../builders/clock.ts";
import { event } from "../../builders/health.ts";
import { render } from "../../builders/rendered.tsx";
import { contosoWest, mina } from "../../builders/tenants.ts";

const scope = { account: mina.id, cloud: mina.cloud, tenantId: contosoWest };
const iso = (ms: number): string => new Date(noon + ms).toISOString();

function message(id: string, given: Partial<ServiceMessage> = {}): ServiceMessage {
  return {
    id,
    title: `${id} changes`,
    category: "planForChange",
    severity: "normal",
    services: ["Exchange Online", "Microsoft Teams"],
    tags: [],
    majorChange: false,
    actBefore: undefined,
    startedAt: iso(-9 * day),
    endedAt: undefined,
    updatedAt: iso(-2 * day),
    contentType: "html",
    content: "<p>The old way <b>ends</b>.</p>",
    ...given,
  };
}

const list = (
  messages: readonly ServiceMessage[],
  events: readonly AzureEvent[] = [],
  language: "en" | "ko" = "en",
) => {
  const planned = {
    messages: messages.map((row) => ({ ...scope, ...row })),
    events: events.map((row) => ({ ...scope, subscriptionId: "1", ...row })),
    sync: { ...scope, source: "messages", succeededAt: noon },
  };
  return render(<PlannedList planned={planned} now={noon} />, { language });
};

test("what must be done by a day stands first, the overdue loudest", async () => {
  const page = await list([
    message("MC1"),
    message("MC2", { actBefore: iso(3 * day), majorChange: true }),
    message("MC3", { actBefore: iso(-day), category: "preventOrFixIssue" }),
  ]);
  expect(
    page
      .role("heading")
      .elements()
      .map(({ textContent }) => textContent),
  ).toEqual(["MC3 changes", "MC2 changes", "MC1 changes"]);
  const overdue = page.role("article", "MC3 changes");
  await expect.element(overdue).toMatchTextContent("Was due 21 Nov 2026");
  await expect.element(overdue).toMatchTextContent("Exchange Online, Microsoft TeamsPrevent or fix an issue");
  const due = page.role("article", "MC2 changes");
  await expect.element(due).toMatchTextContent("Act by 25 Nov 2026");
  await expect.element(due).toMatchTextContent("Major change");
  expect(page.text()).toContain("3 planned changes From the message center and Azure's planned maintenance");
});

test("it is said in Korean", async () => {
  const page = await list([message("MC2", { actBefore: iso(3 * day), majorChange: true })], [], "ko");
  const due = page.role("article", "MC2 changes");
  await expect.element(due).toMatchTextContent("2026년 11월 25일까지 조치 필요");
  await expect.element(due).toMatchTextContent("변경 계획주요 변경");
});

test("planned work says when it begins and ends", async () => {
  const work = { type: "PlannedMaintenance", startedAt: iso(hour), mitigatedAt: iso(3 * hour) };
  const page = await list([], [event("PM-1", { ...work, title: "Storage moves" })]);
  const card = page.role("article", "Storage moves");
  await expect.element(card).toMatchTextContent("Begins 22 Nov 2026, 13:00 UTC");
  await expect.element(card).toMatchTextContent("Ends 22 Nov 2026, 15:00 UTC");
});

test("Microsoft's words unfold and fold", async () => {
  const page = await list([message("MC1")]);
  const details = page.role("article", "MC1 changes").getByRole("group");
  await details.getByText("What changes").click();
  await expect.element(details).toMatchTextContent("The old way ends.");
  await details.getByText("What changes").click();
  await expect.element(details).not.toMatchTextContent("The old way");
});

test("that nothing is announced is not said before it was fetched", async () => {
  expect((await list([])).text()).toBe("No announced changes.");
  const planned = { messages: [], events: [], sync: undefined };
  const page = await render(<PlannedList planned={planned} now={noon} />, { language: "ko" });
  expect(page.text()).toBe("메시지 센터를 아직 가져오지 않았습니다.");
});
