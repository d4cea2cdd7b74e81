import type { Customer } from "../worlds/world.ts";

const self = (uri: string) => ({ self: { uri, method: "GET", headers: [] } });

/** A customer as lists hold it. */
export function thinCustomer({ tenant, companyName, relationship }: Customer): Record<string, unknown> {
  return {
    id: tenant.tenantId,
    companyProfile: {
      tenantId: tenant.tenantId,
      domain: tenant.domains[0],
      companyName,
      links: self(`/customers/${tenant.tenantId}/profiles/company`),
      attributes: { objectType: "CustomerCompanyProfile" },
    },
    relationshipToPartner: relationship,
    links: self(`/customers/${tenant.tenantId}`),
    attributes: { objectType: "Customer" },
  };
}

type Filter = { Field?: string; Value?: string; Operator?: string };

/** Applies the documented filter; `undefined` where it is not one. Only starts_with is accepted. */
export function filterCustomers(customers: readonly Customer[], text: string | null): Customer[] | undefined {
  if (!text) return [...customers];
  let filter: Filter;
  try {
    filter = JSON.parse(text) as Filter;
  } catch {
    return undefined;
  }
  if (filter.Operator !== "starts_with") return undefined;
  const value = (filter.Value ?? "").toLowerCase();
  const starts = (given: string | undefined): boolean => (given ?? "").toLowerCase().startsWith(value);
  switch (filter.Field) {
    case "CompanyName":
      return customers.filter(({ companyName }) => starts(companyName));
    case "Domain":
      return customers.filter(({ tenant }) => tenant.domains.some(starts));
    case "IndirectReseller":
      return customers.filter(({ indirectResellers }) => indirectResellers.some(({ id }) => starts(id)));
    default:
      return undefined;
  }
}
