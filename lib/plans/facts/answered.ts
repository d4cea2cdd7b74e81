import type { Fact, ResponseRow } from "../../schemas/plan.ts";
import type { Severity } from "../../schemas/support-scope.ts";
import { sources as from } from "../source.ts";

/** First responses by severity, and what the severities mean and oblige to. */
export const answeredFacts = [
  {
    id: "response-csp",
    subject: "response",
    ...from.reporting,
    asOf: "2023-09-23",
    confidence: "high",
    figure: {
      of: "response",
      rows: [
        ...rows("CSP", [120, 240, 480]),
        { level: "CSP, not break-fix", severity: "any", within: 1, unit: "business-days" },
      ],
    },
  },
  {
    id: "response-azure",
    subject: "response",
    ...from.azureResponse,
    asOf: "undated",
    confidence: "high",
    figure: {
      of: "response",
      rows: [
        ...rows("Developer", ["none", "none", "not-published"]),
        ...rows("Standard", [60, "not-published", "not-published"]),
        ...rows("ProDirect", [60, "not-published", "not-published"]),
        ...rows("Premier", [60, "not-published", "not-published"]),
        ...rows("Rapid Response", [15, "not-published", "not-published"]),
      ],
    },
  },
  {
    id: "response-azure-older",
    subject: "response",
    ...from.azureResponse,
    asOf: "undated",
    confidence: "high",
    figure: { of: "response", rows: rows("Standard", [120]) },
  },
  {
    id: "response-dynamics",
    subject: "response",
    ...from.dynamics,
    asOf: "2020",
    confidence: "medium",
    figure: {
      of: "response",
      rows: [
        ...rows("Subscription", [60, 240, 480]),
        ...rows("ProDirect", [60, 120, 240]),
        ...rows("Premier", [60, 120, 240]),
        ...rows("Unified", [60]),
        ...rows("Unified Performance", [30]),
        { level: "Unified Core, Standard", severity: "any", within: 480, unit: "minutes" },
        { level: "Unified Advanced, Standard", severity: "any", within: 240, unit: "minutes" },
        { level: "Unified Performance, Standard", severity: "any", within: 240, unit: "minutes" },
      ],
    },
  },
  {
    id: "response-professional",
    subject: "response",
    ...from.servicesHub,
    asOf: "undated",
    confidence: "high",
    figure: {
      of: "response",
      rows: [
        ...rows("Professional", [120]),
        { level: "Professional", severity: "B", within: 240, unit: "business-minutes" },
        { level: "Professional", severity: "C", within: 480, unit: "business-minutes" },
      ],
    },
  },
  {
    id: "response-21vianet",
    subject: "response",
    ...from.vianet,
    asOf: "undated",
    confidence: "medium",
    figure: {
      of: "response",
      rows: [
        ...rows("21Vianet", [60]),
        { level: "21Vianet", severity: "B", within: 1, unit: "business-days" },
        { level: "21Vianet", severity: "C", within: 3, unit: "business-days" },
      ],
    },
  },
  { id: "response-21vianet-hours", subject: "response", ...from.vianet, asOf: "undated", confidence: "medium" },
  { id: "severity-levels", subject: "severity", ...from.reporting, asOf: "2023-09-23", confidence: "high" },
  { id: "severity-a-duty", subject: "severity", ...from.azureResponse, asOf: "undated", confidence: "high" },
] as const satisfies readonly Fact[];

/** Minutes for A, B and C at one level of service. */
function rows(level: string, within: readonly ResponseRow["within"][]): ResponseRow[] {
  const severities: readonly Severity[] = ["A", "B", "C"];
  return severities.flatMap((severity, index) => {
    const figure = within[index];
    return figure === undefined ? [] : [{ level, severity, within: figure, unit: "minutes" as const }];
  });
}
