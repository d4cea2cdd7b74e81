import type { CloudId } from "../schemas/cloud.ts";

/** What a cloud offers and where. Hosts are names without scheme; `undefined` means that it does not exist there. */
export type Cloud = {
  readonly id: CloudId;
  /** False for Germany, which closed on 2021-10-29. */
  readonly open: boolean;
  readonly login: string;
  readonly graph: string | undefined;
  readonly arm: string | undefined;
  readonly partnerCenter: string | undefined;
  /** The resource that Partner Center tokens are asked for; not always the host that answers. */
  readonly partnerCenterAudience: string | undefined;
  readonly has: {
    /** Graph's tenantRelationships: GDAP, and the look-up of any tenant. */
    readonly delegatedAdmin: boolean;
    /** Partner Center's service requests and managed services. */
    readonly serviceRequests: boolean;
    /** Partner Center's record of how customers reach the partner's support. */
    readonly supportProfile: boolean;
  };
  /**
   * Microsoft's public status pages, addresses as they are opened, and the day they were found in `docs`; missing where we know of
   * none for this cloud.
   */
  readonly statusPages: {
    readonly m365?: string;
    readonly azure?: string;
    readonly docs: readonly string[];
    readonly verifiedOn?: string;
  };
  readonly docs: string;
  readonly verifiedOn: string;
};
