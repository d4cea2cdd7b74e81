import type { CloudId } from "../schemas/cloud.ts";
import type { AddressReading, PortalId } from "../schemas/evidence.ts";
import type { LeastRole } from "../schemas/role.ts";
import type { Domain, TenantId } from "../schemas/tenant.ts";

/**
 * How the extension gets to see a portal's pages:
 * `required` hosts are matched by the manifest, the others are optional and asked for by group in the settings,
 * `gesture` hosts cannot be listed exactly and are read only when the user opens the popup on them (activeTab).
 */
export type HostAccess = "required" | "more-portals" | "us-government" | "china" | "gesture";

/** One exact host (or, with `suffix`, a host whose first labels vary) on which a portal lives. */
export type PortalHost = {
  readonly cloud: CloudId;
  /** `portal.azure.com`; with `suffix: true` the part behind the varying labels, such as `-admin.sharepoint.com`. */
  readonly host: string;
  readonly suffix?: true;
  readonly access: HostAccess;
  /** Path prefix for portals that share a host, such as `/exchange`. The longest prefix wins. */
  readonly path?: string;
};

/** The customer a link is made for; without a domain where none is known. */
export type LinkTarget = {
  readonly tenantId: TenantId;
  readonly defaultDomain?: Domain;
  readonly initialDomain?: Domain;
};

/**
 * An address and what its portal must read from it. Every portal's file exports some as `examples`, beside the portal and not in it,
 * so that they stay out of what is shipped.
 */
export type PortalExample = {
  readonly url: string;
  readonly cloud: CloudId;
  readonly answer: AddressReading["answer"];
  readonly tenantId?: string;
  readonly domain?: string;
  readonly sharepointName?: string;
};

/** One admin portal: where it lives, how its addresses are read, how to link into it, and where that is written. */
export type Portal = {
  readonly id: PortalId;
  /** The product's name as Microsoft writes it in English; a locale may have another. */
  readonly name: string;
  readonly hosts: readonly PortalHost[];
  /** Reads an address that is already known to be on one of `hosts`: https, default port, no user info. Never throws. */
  read(url: URL, cloud: CloudId): AddressReading;
  /** An https address that opens this portal in the customer's context, or `undefined` where no way is known in that cloud, or none without a domain. */
  open?(customer: LinkTarget, cloud: CloudId): string | undefined;
  /**
   * The least role that opens it usefully, for every portal with a way in: the page where that is written, and the day it was
   * found there. Without `verifiedOn` no page was found that says it, `docs` is the nearest, and the screen says so.
   */
  readonly least?: { readonly role: LeastRole; readonly docs: string; readonly verifiedOn?: string };
  /** Public page that shows the shapes read here, and the day it was last looked at. */
  readonly docs: string;
  readonly verifiedOn: string;
};
