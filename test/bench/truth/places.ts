import type { Domain, TenantId } from "../../../lib/schemas/tenant.ts";
import { contosoEast, contosoWest, domain, partnerTenant, stranger } from "../../builders/tenants.ts";

/** A page of the model, with what a person would say of it: the portal, and which tenant its address speaks of. */
export type Place = {
  readonly address: string | undefined;
  readonly portal?: "partner-center" | "azure" | "m365-admin";
  readonly tenant?: TenantId;
  /** The tenant is only known once somebody was asked about the domain. */
  readonly asked?: Domain;
  readonly many?: true;
  /** The address speaks of a tenant, and nobody can tell of which. */
  readonly unclear?: true;
};

const partnerCenter = "https://partner.microsoft.com/dashboard/v2/customers";
const azure = "https://portal.azure.com";
const admin = "https://admin.cloud.microsoft";

export const eastDomain = domain("contoso-east.example");

/** Whom the words of a page's shell speak of, by the name in them. */
export const wordsOf = new Map<TenantId, string>([
  [contosoWest, "Contoso West"],
  [contosoEast, "Contoso East"],
]);

export const places: readonly Place[] = [
  ...[contosoWest, contosoEast, stranger].flatMap((tenant): Place[] => [
    { address: `${partnerCenter}/${tenant}/account`, portal: "partner-center", tenant },
    { address: `${azure}/${tenant}`, portal: "azure", tenant },
    { address: `${azure}/${tenant}#view/Microsoft_Azure_Health`, portal: "azure", tenant },
  ]),
  { address: `${azure}/#@${eastDomain}/home`, portal: "azure", tenant: contosoEast, asked: eastDomain },
  { address: `${azure}/${partnerTenant}`, portal: "azure", tenant: partnerTenant },
  { address: `${partnerCenter}/list`, portal: "partner-center" },
  { address: "https://partner.microsoft.com/dashboard/v2/home", portal: "partner-center" },
  { address: `${azure}/#home`, portal: "azure" },
  { address: `${azure}/#blade/HubsExtension/BrowseAll`, portal: "azure" },
  { address: `${admin}/?delegatedOrg=${contosoWest}`, portal: "m365-admin", tenant: contosoWest },
  { address: `${admin}/?delegatedOrg=${contosoEast}`, portal: "m365-admin", tenant: contosoEast },
  {
    address: `${admin}/?delegatedOrg=${contosoWest}&delegatedOrg=${contosoEast}`,
    portal: "m365-admin",
    unclear: true,
  },
  { address: `${azure}/${contosoWest}#@${contosoEast}/home`, portal: "azure", unclear: true },
  { address: `${admin}/#/users`, portal: "m365-admin" },
  { address: "https://lighthouse.microsoft.com/", many: true },
  { address: "https://tickets.example/7" },
  { address: undefined },
];
