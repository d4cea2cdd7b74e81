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

/** A customer in full. Where nothing gives the partner access, address, e-mail and domains are left out. */
export function wholeCustomer(customer: Customer, reachable: boolean): Record<string, unknown> {
  const { tenant, companyName, relationship } = customer;
  const email = `office@${tenant.domains[0]}`;
  const address = { country: tenant.countryCode, city: "Redmond", addressLine1: "1 Example Way", postalCode: "98052" };
  return {
    id: tenant.tenantId,
    commerceId: tenant.tenantId.replace(/^c/, "e"),
    companyProfile: {
      tenantId: tenant.tenantId,
      domain: tenant.domains[0],
      companyName,
      ...(reachable ? { address, email } : {}),
      links: self(`/customers/${tenant.tenantId}/profiles/company`),
      attributes: { objectType: "CustomerCompanyProfile" },
    },
    billingProfile: {
      id: tenant.tenantId.replace(/^c/, "b"),
      firstName: "Ada",
      lastName: "Example",
      email,
      culture: "en-US",
      language: "en",
      companyName,
      defaultAddress: { ...address, firstName: "Ada", lastName: "Example", phoneNumber: "4255550123" },
      links: self(`/customers/${tenant.tenantId}/profiles/billing`),
      attributes: { etag: "-4242000000000000001", objectType: "CustomerBillingProfile" },
    },
    relationshipToPartner: relationship,
    allowDelegatedAccess: reachable,
    ...(reachable ? { customDomains: tenant.domains } : {}),
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
