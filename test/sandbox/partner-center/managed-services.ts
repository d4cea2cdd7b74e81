import type { Tenant } from "../worlds/world.ts";

/** Links into the portals for a customer, in the shape of 2015 that the API still gives. No health data, whatever the name says. */
export function managedServices({ tenantId, initialDomain, domains }: Tenant): Record<string, unknown>[] {
  const link = (destination: string, rest = "") => ({
    uri: `https://portal.office.com/Partner/BeginClientSession.aspx?CTID=${tenantId}&CSDEST=${destination}${rest}`,
    method: "GET",
    headers: [],
  });
  const row = (id: string, name: string, rest = "") => ({
    id,
    name,
    groupName: "Office",
    links: { adminService: link(id, rest), serviceHealth: link("ServiceStatus"), serviceTicket: link("Support") },
    attributes: { objectType: "ManagedService" },
  });
  return [
    row("Exchange", "Exchange", `&InitialDomain=${initialDomain}&PrimaryDomain=${domains[0]}`),
    row("MicrosoftCommunicationsOnline", "SkypeforBusiness"),
  ];
}
