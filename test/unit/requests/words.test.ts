import { describe, expect, test } from "vitest";
import { isOpenRequest, severityWord, statusWord } from "../../../lib/requests/words.ts";

describe("the words of both sources", () => {
  test.for([
    ["critical", "critical"],
    ["highestCriticalImpact", "highest"],
    ["Moderate", "moderate"],
    ["minimal", "minimal"],
    ["unknown", "unrated"],
    ["", "unrated"],
    ["catastrophic", undefined],
    ["7", undefined],
  ] as const)("severity %s is %s", ([given, word]) => {
    expect(severityWord(given)).toBe(word);
  });

  test.for([
    ["open", "open"],
    ["Open", "open"],
    ["attention_needed", "attention"],
    ["AttentionNeeded", "attention"],
    ["updating", "updating"],
    ["Closed", "closed"],
    ["none", "unsaid"],
    ["", "unsaid"],
    ["Parked", undefined],
  ] as const)("status %s is %s", ([given, word]) => {
    expect(statusWord(given)).toBe(word);
  });

  test("only what Microsoft calls closed is closed", () => {
    const open = ["open", "attention_needed", "updating", "none", "Parked", ""].map((status) =>
      isOpenRequest({ status }),
    );
    expect(open).toEqual([true, true, true, true, true, true]);
    expect(isOpenRequest({ status: "Closed" })).toBe(false);
  });
});
