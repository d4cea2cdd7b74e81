import { describe, expect, test } from "vitest";
import { layBoard } from "../../../lib/health/board.ts";
import { event, impact, issue, service } from "../../builders/health.ts";

describe("the board", () => {
  test("puts the troubled services first by badness; those of an unknown state and the healthy ones stand apart", () => {
    const board = layBoard(
      {
        services: [
          service("Yammer"),
          service("Teams", { status: "ServiceDegradation" }),
          service("Exchange", { status: "ServiceInterruption" }),
          service("Sway", { status: "Baffled" }),
        ],
        issues: [],
      },
      "en",
    );
    expect(board.troubled.map(({ id, grade }) => `${id} ${grade}`)).toEqual(["Exchange down", "Teams degraded"]);
    expect(board.unknown.map(({ id, grade }) => `${id} ${grade}`)).toEqual(["Sway unknown"]);
    expect(board.fine.map(({ id }) => id)).toEqual(["Yammer"]);
  });

  test("gives each service its own open issues, newest activity first", () => {
    const board = layBoard(
      {
        services: [
          service("Exchange", { status: "ServiceDegradation" }),
          service("Teams", { status: "ServiceDegradation" }),
        ],
        issues: [
          issue("EX1", { updatedAt: "2026-11-20T00:00:00.000Z" }),
          issue("EX2", { updatedAt: "2026-11-22T00:00:00.000Z" }),
          issue("EX3", { resolved: true }),
          issue("TM1", { serviceId: "Teams" }),
          issue("EX4", { updatedAt: "" }),
        ],
      },
      "en",
    );
    expect(board.troubled.map(({ id, issues }) => [id, ...issues.map((entry) => entry.id)])).toEqual([
      ["Exchange", "EX2", "EX1", "EX4"],
      ["Teams", "TM1"],
    ]);
  });

  test("does not fold a service that calls itself fine but has an open issue", () => {
    const board = layBoard({ services: [service("Exchange")], issues: [issue("EX1")] }, "en");
    expect(board.fine).toEqual([]);
    expect(board.troubled.map(({ grade }) => grade)).toEqual(["advisory"]);
  });

  test("shows a degraded service with advisories only as advisory", () => {
    const advisory = issue("EX1", { classification: "advisory" });
    const degraded = [service("Exchange", { status: "ServiceDegradation" })];
    expect(layBoard({ services: degraded, issues: [advisory] }, "en").troubled[0]?.grade).toBe("advisory");
    expect(layBoard({ services: degraded, issues: [advisory, issue("EX2")] }, "en").troubled[0]?.grade).toBe(
      "degraded",
    );
    expect(layBoard({ services: degraded, issues: [{ ...advisory, resolved: true }] }, "en").troubled[0]?.grade).toBe(
      "degraded",
    );
  });

  test("calls a service without a name by its id, and keeps Microsoft's word for its state", () => {
    const [row] = layBoard(
      { services: [service("Exchange", { service: "", status: "Baffled" })], issues: [] },
      "en",
    ).unknown;
    expect(row).toMatchObject({ name: "Exchange", status: "Baffled" });
  });

  test("is empty where there is nothing", () => {
    expect(layBoard({ services: [], issues: [] }, "en")).toEqual({
      troubled: [],
      unknown: [],
      fine: [],
      issues: [],
      worst: undefined,
    });
  });

  test("says the worst of all", () => {
    const services = [service("Sway"), service("Exchange", { status: "ServiceInterruption" }), service("Teams")];
    expect(layBoard({ services, issues: [] }, "en").worst).toBe("down");
    expect(layBoard({ services: [service("Sway")], issues: [] }, "en").worst).toBe("fine");
  });
});

describe("Azure on the board", () => {
  const none = { services: [], issues: [] };

  test("stands among the services by its parts, each with its events", () => {
    const events = [
      event("AA-1", { level: "Critical" }),
      event("BB-2", { impacts: [impact("Storage"), impact("Virtual Machines")], level: "Warning" }),
    ];
    const { troubled, fine } = layBoard({ ...none, services: [service("Sway")], events, azureSeen: 1 }, "en");
    expect(troubled.map(({ name, grade, issues }) => [name, grade, ...issues.map(({ id }) => id)])).toEqual([
      ["Azure Virtual Machines", "down", "AA-1", "BB-2"],
      ["Azure Storage", "degraded", "BB-2"],
    ]);
    expect(fine.map(({ name }) => name)).toEqual(["Sway"]);
  });

  test("is one fine service where nothing is wrong, and none where no subscription is seen", () => {
    const events = [event("AA-1", { status: "Resolved" }), event("BB-2", { type: "RCA" })];
    expect(layBoard({ ...none, events, azureSeen: 2 }, "en").fine.map(({ name }) => name)).toEqual(["Azure"]);
    expect(layBoard({ ...none, events: [], azureSeen: 0 }, "en").fine).toEqual([]);
  });

  test("an event that two subscriptions see is one issue", () => {
    const { issues } = layBoard({ ...none, events: [event("AA-1"), event("AA-1")], azureSeen: 2 }, "en");
    expect(issues.map(({ id }) => id)).toEqual(["AA-1"]);
  });

  test("planned work is no trouble", () => {
    const board = layBoard({ ...none, events: [event("AA-1", { type: "PlannedMaintenance" })], azureSeen: 1 }, "en");
    expect(board.issues).toEqual([]);
    expect(board.worst).toBe("fine");
  });
});
