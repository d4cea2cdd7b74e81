import { describe, expect, test } from "vitest";
import { isOpen, layBoard } from "../../../lib/health/board.ts";
import { issue, service } from "../../builders/health.ts";

describe("an issue still matters", () => {
  test.for<[word: string, open: boolean, given: Parameters<typeof issue>[1]]>([
    ["while it is being looked into", true, { status: "Investigating" }],
    ["when its status means nothing to us", true, { status: "MitigatedByMoonlight" }],
    ["no more when it is resolved", false, { resolved: true }],
    ["no more when it is resolved, whatever the status says", false, { resolved: true, status: "ServiceDegradation" }],
    ["no more when the service is restored", false, { status: "ServiceRestored" }],
    ["no more when it was none", false, { status: "falsePositive" }],
  ])("%s: %s", ([, open, given]) => {
    expect(isOpen(issue("EX1", given))).toBe(open);
  });
});

describe("the board", () => {
  test("puts the troubled services first by badness, and the healthy ones apart", () => {
    const board = layBoard(
      [
        service("Yammer"),
        service("Teams", { status: "ServiceDegradation" }),
        service("Exchange", { status: "ServiceInterruption" }),
        service("Sway", { status: "Baffled" }),
      ],
      [],
      "en",
    );
    expect(board.troubled.map(({ id, grade }) => `${id} ${grade}`)).toEqual([
      "Exchange down",
      "Teams degraded",
      "Sway unknown",
    ]);
    expect(board.fine.map(({ id }) => id)).toEqual(["Yammer"]);
  });

  test("gives each service its own open issues, newest activity first", () => {
    const board = layBoard(
      [service("Exchange", { status: "ServiceDegradation" }), service("Teams", { status: "ServiceDegradation" })],
      [
        issue("EX1", { updatedAt: "2026-11-20T00:00:00.000Z" }),
        issue("EX2", { updatedAt: "2026-11-22T00:00:00.000Z" }),
        issue("EX3", { resolved: true }),
        issue("TM1", { serviceId: "Teams" }),
        issue("EX4", { updatedAt: "" }),
      ],
      "en",
    );
    expect(board.troubled.map(({ id, issues }) => [id, ...issues.map((entry) => entry.id)])).toEqual([
      ["Exchange", "EX2", "EX1", "EX4"],
      ["Teams", "TM1"],
    ]);
  });

  test("does not fold a service that calls itself fine but has an open issue", () => {
    const board = layBoard([service("Exchange")], [issue("EX1")], "en");
    expect(board.fine).toEqual([]);
    expect(board.troubled.map(({ grade }) => grade)).toEqual(["advisory"]);
  });

  test("shows a degraded service with advisories only as advisory", () => {
    const advisory = issue("EX1", { classification: "advisory" });
    const degraded = [service("Exchange", { status: "ServiceDegradation" })];
    expect(layBoard(degraded, [advisory], "en").troubled[0]?.grade).toBe("advisory");
    expect(layBoard(degraded, [advisory, issue("EX2")], "en").troubled[0]?.grade).toBe("degraded");
    expect(layBoard(degraded, [{ ...advisory, resolved: true }], "en").troubled[0]?.grade).toBe("degraded");
  });

  test("calls a service without a name by its id, and keeps Microsoft's word for its state", () => {
    const [row] = layBoard([service("Exchange", { service: "", status: "Baffled" })], [], "en").troubled;
    expect(row).toMatchObject({ name: "Exchange", status: "Baffled" });
  });

  test("is empty where there is nothing", () => {
    expect(layBoard([], [issue("EX1")], "en")).toEqual({ troubled: [], fine: [] });
  });
});
