import { describe, expect, test } from "vitest";
import { summarise } from "../../../lib/health/summary.ts";
import type { HealthIssue } from "../../../lib/schemas/health.ts";

const issue: HealthIssue = {
  id: "EX900001",
  title: "Mail <stuck> & late",
  serviceId: "Exchange",
  service: "Exchange Online",
  feature: "",
  featureGroup: "",
  impact: "",
  classification: "Incident",
  origin: "Microsoft",
  status: "ServiceDegradation",
  resolved: false,
  startedAt: "2026-11-22T08:00:00.000Z",
  endedAt: undefined,
  updatedAt: "",
  updates: 0,
};

describe("the summary for a customer", () => {
  test("tells what is known and leaves out what is not", () => {
    const { text } = summarise(issue, "Line one\nLine two", "en");
    expect(text).toMatch(
      /^Mail <stuck> & late\n\nService: Exchange Online\nMicrosoft's number: EX900001\nBegan: 22 Nov 2026/,
    );
    expect(text).toContain("Latest from Microsoft: Line one\nLine two");
    expect(text).not.toContain("Impact");
    expect(text).not.toContain("Last updated");
  });

  test("times carry their zone", () => {
    expect(summarise(issue, "", "en").text).toMatch(/Began: .*(UTC|GMT)/);
  });

  test("is in the language asked for", () => {
    expect(summarise(issue, "x", "ko").text).toContain("Microsoft 최신 안내: x");
    expect(summarise(issue, "x", "ko").html).toContain('lang="ko"');
  });

  test("rich text holds no markup of Microsoft's", () => {
    const { html } = summarise(issue, "<img src=x onerror=alert(1)>\nnext", "en");
    expect(html).toContain("Mail &lt;stuck&gt; &amp; late");
    expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;<br>next");
    expect(html).not.toContain("<img");
  });
});
