import type { AddressReading } from "../../schemas/evidence.ts";
import type { LinkTarget } from "../portal.ts";
import { readParameter } from "./query.ts";
import { readingOf } from "./slot.ts";

/**
 * Reads `delegatedOrg`, which says for which customer a partner opened an admin center: a domain, seldom a tenant id. It is
 * what was asked for and no proof of what is shown.
 */
export function readDelegatedOrg(url: URL): AddressReading {
  return readingOf(readParameter(url, "delegatedorg", "id-or-domain"), "claims", "claims-delegated-org");
}

/**
 * `base` with `delegatedOrg` for the customer: the initial domain where we know it, since that is what never changes; `undefined`
 * where no domain is known.
 */
export function withDelegatedOrg(base: string, customer: LinkTarget): string | undefined {
  const domain = customer.initialDomain ?? customer.defaultDomain;
  return domain && `${base}?delegatedOrg=${domain}`;
}
