import { type Domain, parseDomain } from "../schemas/tenant.ts";

/** The words of a page taken apart for comparing: a name, and the domain that some shells add in brackets. */
export type ReadWords = { readonly name: string; readonly domain?: Domain };

const limit = 256;

/** A name for comparing: compatibility forms, case and runs of blanks made equal. */
export function comparable(name: string): string {
  return name.normalize("NFKC").trim().replace(/\s+/g, " ").toLocaleLowerCase("en");
}

/** Reads the directory name that the Azure shell shows, such as `Contoso` or `CONTOSO (CONTOSO.COM)`. */
export function readWords(directoryName: string): ReadWords {
  const text = directoryName.slice(0, limit);
  const match = /^(.*)\(([^()]+)\)\s*$/.exec(text);
  const domain = parseDomain(match?.[2]?.trim());
  return domain ? { name: comparable(match?.[1] ?? ""), domain } : { name: comparable(text) };
}
