import type { Plan } from "../schemas/plan.ts";

/**
 * The plans by their names of today. Signature Cloud Support and Product Support were renamed on 2025-06-23.
 * @see https://learn.microsoft.com/partner-center/benefits/mpn-benefits-technical-support (checked 2026-11-22)
 */
export const plans: readonly Plan[] = [
  { id: "commercial", name: "Commercial issue support", formerNames: [], products: "commercial" },
  { id: "premier", name: "Premier Support for Partners", formerNames: [], products: "all" },
  { id: "advanced", name: "Advanced Support for Partners", formerNames: [], products: "cloud" },
  { id: "partner-cloud", name: "Partner Cloud Support", formerNames: ["Signature Cloud Support"], products: "cloud" },
  {
    id: "partner-on-premises",
    name: "Partner On-Premises Support",
    formerNames: ["Microsoft Product Support", "Product Support Incidents"],
    products: "on-premises",
  },
  { id: "azure-direct", name: "Azure support plans", formerNames: [], products: "azure" },
];
