import type { Outcome } from "./stage.ts";

/** The part of Vitest's JSON report that is counted. */
export type VitestReport = {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

/**
 * Counts a report strictly: a test that did not run is failed, so is a file that failed with no failed test in it,
 * so is a run that failed beside its tests (an unhandled rejection), and so is a run without a test or without a report.
 */
export function countResults(report: VitestReport | undefined, exitCode: number | undefined): Omit<Outcome, "output"> {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === "passed").length;
  const brokenFiles = files.filter(
    (file) => file.status !== "passed" && file.assertionResults.every((test) => test.status === "passed"),
  );
  const failed = tests.length - passed + brokenFiles.length;
  const sound = report?.success === true && exitCode === 0 && passed > 0;
  return { passed, failed: failed === 0 && !sound ? 1 : failed };
}
