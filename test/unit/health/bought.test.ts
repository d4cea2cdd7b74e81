import { expect, test } from "vitest";
import { boughtIn } from "../../../lib/health/bought.ts";

const bill = (name: string, status = "active") => ({ name, status });

test.for<[service: string, names: string[], expected: readonly string[] | "none" | undefined]>([
  ["Exchange Online", ["Microsoft 365 Business Premium"], ["Microsoft 365 Business Premium"]],
  ["Exchange Online", ["Exchange Online (Plan 1)", "Power BI Pro"], ["Exchange Online (Plan 1)"]],
  ["Microsoft Intune", ["Exchange Online (Plan 1)", "Power BI Pro"], "none"],
  // A name that the partner chose may hold anything.
  ["Microsoft Intune", ["Exchange Online (Plan 1)", "Office desks"], undefined],
  // Sold with and without Teams.
  ["Microsoft Teams", ["Microsoft 365 E3"], undefined],
  ["Microsoft Teams", ["Microsoft 365 E3 (no Teams)"], "none"],
  ["Microsoft Teams", ["Microsoft 365 E3 (no Teams)", "Microsoft Teams Enterprise"], undefined],
  // An add-on begins with the name of its suite.
  ["Exchange Online", ["Microsoft 365 E5"], ["Microsoft 365 E5"]],
  ["Exchange Online", ["Microsoft 365 E5 Security"], undefined],
  ["Microsoft Intune", ["Microsoft Intune Suite"], undefined],
  ["SharePoint Online", ["OneDrive for Business (Plan 1)"], undefined],
  // Not in the table.
  ["Identity Service", ["Exchange Online (Plan 1)"], undefined],
  ["Exchange Online", [], undefined],
])("%s in %s: %s", ([service, names, expected]) => {
  const subscriptions = names.map((name) => bill(name));
  expect(boughtIn(service, subscriptions, true)?.in).toEqual(expected);
});

test("none is said of a whole list only, and what is over does not count", () => {
  expect(boughtIn("Microsoft Intune", [bill("Power BI Pro")], false)).toBeUndefined();
  expect(
    boughtIn("Exchange Online", [bill("Power BI Pro"), bill("Exchange Online (Plan 1)", "expired")], true),
  ).toEqual({
    in: "none",
  });
  expect(boughtIn("Exchange Online", [bill("Exchange Online (Plan 1)", "deleted")], true)).toBeUndefined();
  expect(boughtIn("Exchange Online", [bill("Exchange Online (Plan 1)", "suspended")], true)?.in).toHaveLength(1);
});
