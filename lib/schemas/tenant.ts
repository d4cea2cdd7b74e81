declare const tenantIdBrand: unique symbol;
declare const domainBrand: unique symbol;

/** An Entra directory's id: a GUID in lower case, never the nil GUID. Made only by {@link parseTenantId}. */
export type TenantId = string & { readonly [tenantIdBrand]: true };

/** A DNS name in lower case that can name a tenant, such as `contoso.onmicrosoft.com`. Made only by {@link parseDomain}. */
export type Domain = string & { readonly [domainBrand]: true };

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const nil = "00000000-0000-0000-0000-000000000000";
const domain = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/** ASCII text in lower case; nothing for any other, of which some letters turn into ASCII ones on the way (the Kelvin sign into k). */
function plain(text: string | null | undefined): string | undefined {
  return text && /^[\x21-\x7e]+$/.test(text) ? text.toLowerCase() : undefined;
}

/** Reads a tenant id from text in any case; `undefined` for anything that is not a GUID, and for the nil GUID. */
export function parseTenantId(text: string | null | undefined): TenantId | undefined {
  const lower = plain(text);
  return lower !== undefined && guid.test(lower) && lower !== nil ? (lower as TenantId) : undefined;
}

/** Reads a domain from text in any case; `undefined` unless it is a whole DNS name of at least two labels. */
export function parseDomain(text: string | null | undefined): Domain | undefined {
  const lower = plain(text);
  return lower !== undefined && domain.test(lower) ? (lower as Domain) : undefined;
}
