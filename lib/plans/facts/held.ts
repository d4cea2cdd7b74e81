import type { Fact } from "../../schemas/plan.ts";
import { sources as from } from "../source.ts";

/** What the plans are, who gets them, what they hold and cost. */
export const heldFacts = [
  { id: "commercial-free", subject: "commercial", ...from.technicalSupport2018, asOf: "2018-10", confidence: "high" },
  { id: "premier-fee", subject: "premier", ...from.escalating, asOf: "2023-09-26", confidence: "high" },
  { id: "premier-highest", subject: "premier", ...from.benefits, asOf: "2023-03-27", confidence: "high" },
  {
    id: "premier-price",
    subject: "premier",
    ...from.announcements2023,
    asOf: "2023-03",
    confidence: "medium",
    figure: { of: "price", amount: "not-published", currency: "USD", per: "year", approximate: false },
  },
  { id: "premier-unified", subject: "premier", ...from.alif, asOf: "2025-11", confidence: "low" },
  { id: "advanced-fee", subject: "advanced", ...from.escalating, asOf: "2023-09-26", confidence: "high" },
  {
    id: "advanced-price",
    subject: "advanced",
    ...from.rcpmag,
    asOf: "2018-05",
    confidence: "medium",
    figure: { of: "price", amount: "15000", currency: "USD", per: "year", approximate: false },
  },
  {
    id: "advanced-critical",
    subject: "advanced",
    ...from.rcpmag,
    asOf: "2018-05",
    confidence: "medium",
    figure: { of: "response", rows: [{ level: "Advanced", severity: "A", within: 60, unit: "minutes" }] },
  },
  {
    id: "advanced-contents",
    subject: "advanced",
    ...from.announcements2023,
    asOf: "2023-03",
    confidence: "medium",
    figure: { of: "count", unit: "consultations", rows: [{ membership: "Advanced", count: 12 }] },
  },
  { id: "advanced-dynamics", subject: "advanced", ...from.reporting, asOf: "2021-02-26", confidence: "high" },
  {
    id: "signature-competency",
    subject: "partner-cloud",
    ...from.technicalSupport2018,
    asOf: "2018-10",
    confidence: "high",
  },
  { id: "cloud-renamed", subject: "partner-cloud", ...from.benefits, asOf: "2025-06-23", confidence: "high" },
  { id: "cloud-with-benefits", subject: "partner-cloud", ...from.escalating, asOf: "2025", confidence: "medium" },
  {
    id: "cloud-incidents",
    subject: "partner-cloud",
    ...from.benefits,
    asOf: "2023-03-27",
    confidence: "high",
    figure: {
      of: "count",
      unit: "incidents",
      rows: [
        { membership: "Solutions Partner", count: "unlimited" },
        { membership: "Gold or Silver, cloud competency", count: "unlimited" },
        { membership: "Gold, other", count: 10 },
        { membership: "Silver, other", count: 5 },
        { membership: "Action Pack", count: 0 },
      ],
    },
  },
  {
    id: "on-premises-renamed",
    subject: "partner-on-premises",
    ...from.benefits,
    asOf: "2025-06-23",
    confidence: "high",
  },
  {
    id: "on-premises-incidents",
    subject: "partner-on-premises",
    ...from.benefits,
    asOf: "2023-03-27",
    confidence: "high",
    figure: {
      of: "count",
      unit: "incidents",
      rows: [
        { membership: "Solutions Partner", count: 20 },
        { membership: "Gold", count: 20 },
        { membership: "Silver", count: 15 },
        { membership: "Action Pack", count: 10 },
      ],
    },
  },
  {
    id: "on-premises-versions",
    subject: "partner-on-premises",
    ...from.benefits,
    asOf: "2023-03-27",
    confidence: "high",
  },
  {
    id: "azure-not-for-csp",
    subject: "azure-direct",
    ...from.azureDocsIssue,
    asOf: "2023-01-25",
    confidence: "medium",
  },
  ...azurePrices(),
  { id: "competencies-gone", subject: "programme", ...from.benefits, asOf: "2023-03-27", confidence: "high" },
  { id: "support-designation", subject: "programme", ...from.designation, asOf: "2025-11", confidence: "medium" },
  {
    id: "advisory-hours",
    subject: "programme",
    ...from.advisory,
    asOf: "2023-09-21",
    confidence: "high",
    figure: {
      of: "count",
      unit: "hours",
      rows: [
        { membership: "Solutions Partner", count: 50 },
        { membership: "Gold", count: 50 },
        { membership: "Silver", count: 20 },
        { membership: "Action Pack", count: 5 },
      ],
    },
  },
  { id: "direct-bill-plan", subject: "direct-bill", ...from.directBill, asOf: "2023-04-24", confidence: "high" },
  {
    id: "direct-bill-credit-check",
    subject: "direct-bill",
    ...from.directBill,
    asOf: "2023-04-24",
    confidence: "high",
  },
  { id: "direct-bill-revenue-2023", subject: "direct-bill", ...from.directBill, asOf: "2023-04", confidence: "high" },
  {
    id: "direct-bill-revenue-2025",
    subject: "direct-bill",
    ...from.windowsnews,
    asOf: "2025-10-01",
    confidence: "low",
  },
  { id: "benefit-ids", subject: "entitlement", ...from.benefits, asOf: "2023-03-27", confidence: "high" },
  { id: "csp-azure-plan", subject: "entitlement", ...from.reporting, asOf: "2023-09-23", confidence: "high" },
  { id: "incidents-left", subject: "entitlement", ...from.benefits, asOf: "2023-03-27", confidence: "high" },
  { id: "api-needs-plan", subject: "entitlement", ...from.supportApi, asOf: "2021-10", confidence: "high" },
  { id: "microsoft-365-no-fee", subject: "entitlement", ...from.reporting, asOf: "2023-09-23", confidence: "high" },
  { id: "azure-fee", subject: "entitlement", ...from.reporting, asOf: "2023-09-23", confidence: "high" },
  { id: "own-tenant", subject: "entitlement", ...from.reporting, asOf: "2023-09-23", confidence: "high" },
] as const satisfies readonly Fact[];

function azurePrices() {
  const row = { subject: "azure-direct", ...from.azureCourses, asOf: "2025", confidence: "medium" } as const;
  const price = { of: "price", currency: "USD", per: "month", approximate: true } as const;
  return [
    { id: "azure-price-basic", ...row, figure: { ...price, amount: "0" } },
    { id: "azure-price-developer", ...row, figure: { ...price, amount: "29" } },
    { id: "azure-price-standard", ...row, figure: { ...price, amount: "100" } },
    { id: "azure-price-prodirect", ...row, figure: { ...price, amount: "1000" } },
    { id: "azure-price-unified", ...row, figure: { ...price, amount: "not-published" } },
  ] as const;
}
