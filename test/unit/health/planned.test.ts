import { expect, test } from "vitest";
import { isOverdue, planChanges } from "../../../lib/health/planned.ts";
import type { ServiceMessage } from "../../../lib/schemas/message.ts";
import { event } from "../../builders/health.ts";

const now = Date.parse("2026-11-22T12:00:00.000Z");

const message = (id: string, given: Partial<ServiceMessage> = {}): ServiceMessage => ({
  id,
  title: `${id} changes`,
  category: "PlanForChange",
  severity: "Normal",
  services: ["Microsoft Teams"],
  tags: [],
  majorChange: false,
  actBefore: undefined,
  startedAt: undefined,
  endedAt: undefined,
  updatedAt: "2026-11-20T00:00:00.000Z",
  contentType: "html",
  content: "",
  ...given,
});

test("what must be done by a day stands first, what is overdue before the rest, then the nearest; the others newest first", () => {
  const changes = planChanges(
    [
      message("MC1", { updatedAt: "2026-11-01T00:00:00.000Z" }),
      message("MC2", { actBefore: "2026-12-24T00:00:00.000Z" }),
      message("MC3", { actBefore: "2026-12-01T00:00:00.000Z" }),
      message("MC4", { actBefore: "2026-11-01T00:00:00.000Z", updatedAt: "2026-11-21T00:00:00.000Z" }),
    ],
    [event("AA-1", { type: "PlannedMaintenance", updatedAt: "2026-11-22T00:00:00.000Z" })],
    now,
  );
  expect(changes.map(({ id }) => id)).toEqual(["MC4", "MC3", "MC2", "AA-1", "MC1"]);
});

test("a day that is over is overdue; one to come, and none, is not", () => {
  const days = ["2026-11-21T00:00:00.000Z", "2026-11-23T00:00:00.000Z", undefined];
  expect(days.map((actBefore) => isOverdue({ actBefore }, now))).toEqual([true, false, false]);
});

test("planned work in Azure says when it begins and ends", () => {
  const [begins, ends] = ["2026-11-24T20:00:00.000Z", "2026-11-24T23:00:00.000Z"];
  const work = event("AA-1", { type: "PlannedMaintenance", startedAt: begins, mitigatedAt: ends });
  expect(planChanges([], [work], now)).toMatchObject([{ startsAt: begins, endsAt: ends }]);
});

test("what has ended, and trouble in Azure, is no change to come", () => {
  const over = message("MC1", { endedAt: "2026-11-21T00:00:00.000Z" });
  const lasting = message("MC2", { endedAt: "2026-11-23T00:00:00.000Z" });
  expect(planChanges([over, lasting], [event("AA-1")], now).map(({ id }) => id)).toEqual(["MC2"]);
});
