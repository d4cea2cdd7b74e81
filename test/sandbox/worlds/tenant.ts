import type { Tenant } from "./world.ts";

/** A tenant in good health with no services yet. `name` in the domain is what stands before onmicrosoft.com. */
export function tenant(given: { tenantId: string; name: string; slug: string } & Partial<Tenant>): Tenant {
  const { slug, ...rest } = given;
  const suffix = { global: "com", usgov: "us", usdod: "us", china: "cn", germany: "de" }[rest.cloud ?? "global"];
  const partnerSuffix = rest.cloud === "china" ? `partner.onmschina.${suffix}` : `onmicrosoft.${suffix}`;
  const initialDomain = rest.initialDomain ?? `${slug}.${partnerSuffix}`;
  return {
    cloud: "global",
    initialDomain,
    domains: [initialDomain],
    sharepointName: slug,
    countryCode: "US",
    region: "WW",
    regionSubScope: undefined,
    consent: "everything",
    services: [],
    messages: [],
    azure: [],
    ...rest,
  };
}
