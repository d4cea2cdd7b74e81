import type { Fact } from "../../schemas/plan.ts";
import { sources as from } from "../source.ts";

/** What Microsoft obliges a partner to, which desk takes what, and credit after an outage. */
export const obligedFacts = [
  { id: "duty-diagnose", subject: "obligation", ...from.customerSupport, asOf: "2023-09-26", confidence: "high" },
  { id: "duty-tell", subject: "obligation", ...from.customerSupport, asOf: "2023-09-26", confidence: "high" },
  { id: "duty-ways", subject: "obligation", ...from.technicalSupport2018, asOf: "2018-10", confidence: "high" },
  { id: "duty-customer", subject: "obligation", ...from.customerSupport, asOf: "2023-09-26", confidence: "high" },
  { id: "duty-indirect", subject: "obligation", ...from.customerSupport, asOf: "2023-09-26", confidence: "high" },
  { id: "duty-escalate", subject: "obligation", ...from.customerSupport, asOf: "2023-09-26", confidence: "high" },
  { id: "duty-health-first", subject: "obligation", ...from.healthFirst, asOf: "2023-09-20", confidence: "high" },
  { id: "duty-own-contact", subject: "obligation", ...from.reporting, asOf: "2023-09-23", confidence: "high" },
  { id: "duty-start", subject: "obligation", ...from.reporting, asOf: "2023-09-23", confidence: "high" },
  { id: "duty-role", subject: "obligation", ...from.leastRole, asOf: "2023-10", confidence: "high" },
  { id: "duty-21vianet", subject: "obligation", ...from.vianet, asOf: "2018", confidence: "medium" },
  { id: "desk-partner-center", subject: "desk", ...from.supportOptions, asOf: "2022-08-12", confidence: "high" },
  { id: "desk-azure", subject: "desk", ...from.supportOptions, asOf: "2022-08-12", confidence: "high" },
  { id: "desk-microsoft-365", subject: "desk", ...from.supportOptions, asOf: "2022-08-12", confidence: "high" },
  { id: "desk-product", subject: "desk", ...from.supportOptions, asOf: "2022-08-12", confidence: "high" },
  { id: "desk-finance-operations", subject: "desk", ...from.dynamics, asOf: "2020", confidence: "medium" },
  { id: "desk-business-central", subject: "desk", ...from.businessCentral, asOf: "2021-12-29", confidence: "high" },
  { id: "desk-marketplace", subject: "desk", ...from.reporting, asOf: "2023-09-23", confidence: "high" },
  { id: "desk-no-phone", subject: "desk", ...from.reporting, asOf: "2021-02-26", confidence: "high" },
  { id: "desk-hours-korean", subject: "desk", ...from.supportHours, asOf: "2023-03-08", confidence: "high" },
  { id: "desk-hours-english", subject: "desk", ...from.supportHours, asOf: "2023-03-08", confidence: "high" },
  { id: "credit-who", subject: "credit", ...from.credit, asOf: "2023-05-04", confidence: "high" },
  { id: "credit-when", subject: "credit", ...from.credit, asOf: "2023-05-04", confidence: "high" },
  { id: "credit-needs", subject: "credit", ...from.credit, asOf: "2023-05-04", confidence: "high" },
  { id: "credit-advisory", subject: "credit", ...from.credit, asOf: "2023-05-04", confidence: "high" },
] as const satisfies readonly Fact[];
