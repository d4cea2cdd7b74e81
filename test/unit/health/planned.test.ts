import { expect, test } from "vitest";
import { planChanges } from "../../../lib/health/planned.ts";
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

test("what must be done by a day to come stands first, the nearest first; then the rest, newest first", () => {
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
  expect(changes.map(({ id }) => id)).toEqual(["MC3", "MC2", "AA-1", "MC4", "MC1"]);
});

test("what has ended, and trouble in Azure, is no change to come", () => {
  const over = message("MC1", { endedAt: "2026-11-21T00:00:00.000Z" });
  const lasting = message("MC2", { endedAt: "2026-11-23T00:00:00.000Z" });
  expect(planChanges([over, lasting], [event("AA-1")], now).map(({ id }) => id)).toEqual(["MC2"]);
});
