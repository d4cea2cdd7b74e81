import * as z from "zod/mini";
import type { TenantId } from "../../schemas/tenant.ts";
import { nextOfValue, valueCollection } from "../collection.ts";
import type { Endpoint } from "../endpoint.ts";
import { tenant } from "../tenant.ts";
import { text } from "../text.ts";

/** A customer as the partner's own directory keeps it: a copy from the day of the contract, which nothing renews. */
export type DirectoryContract = {
  readonly tenantId: TenantId;
  readonly name: string;
  /** In lower case. */
  readonly domain: string;
  /** `SyndicationPartner`, `BreadthPartner`, `ResellerPartner` and so on, as it came. */
  readonly kind: string;
};

const contract = z.pipe(
  z.object({ customerId: tenant, displayName: text, defaultDomainName: text, contractType: text }),
  z.transform(
    (row): DirectoryContract => ({
      tenantId: row.customerId,
      name: row.displayName,
      domain: row.defaultDomainName.toLowerCase(),
      kind: row.contractType,
    }),
  ),
);

const body = valueCollection(contract);

/** The customers that the partner's directory knows of; in a customer's directory there are none. */
export const contractsEndpoint: Endpoint<undefined, z.infer<typeof body>> = {
  id: "graph.contracts",
  service: "graph",
  method: "GET",
  permissions: ["Directory.Read.All"],
  path: () => "/v1.0/contracts?$top=100",
  schema: body,
  next: nextOfValue,
  docs: "https://learn.microsoft.com/graph/api/contract-list",
  verifiedOn: "2026-11-22",
};
