import { type CsvPreview, previewAssignments } from "../../lib/pricing/list/assignments-csv.ts";
import { type CustomerKeys, noCustomerKeys } from "../../lib/pricing/list/customer-keys.ts";
import { type Import, importPriceList } from "../../lib/pricing/list/import.ts";
import { longestFile } from "../../lib/pricing/list/untrusted-json.ts";
import type { PriceList } from "../../lib/schemas/price-list.ts";

/** What was read of a file, before anything is changed by it. */
export type ReadFile =
  | { readonly what: "list"; readonly name: string; readonly read: Import }
  | { readonly what: "assignments"; readonly name: string; readonly read: CsvPreview }
  | { readonly what: "none"; readonly name: string; readonly why: "too-large" | "unreadable" | "list-not-sound" };

/** No character takes more bytes in UTF-8. */
const longestCharacter = 4;

/** Reads a file that anybody may have written. `list` is what assignments are matched with; it may not be sound. `keys` says which domain is which customer's. */
export async function readFileToImport(
  file: Pick<File, "name" | "size" | "text">,
  what: "list" | "assignments",
  list: PriceList | undefined,
  keys: CustomerKeys = noCustomerKeys,
): Promise<ReadFile> {
  const { name } = file;
  if (file.size > longestFile * longestCharacter) return { what: "none", name, why: "too-large" };
  if (what === "assignments" && !list) return { what: "none", name, why: "list-not-sound" };
  try {
    const text = await file.text();
    if (what === "list") return { what, name, read: importPriceList(text) };
    return list
      ? { what, name, read: previewAssignments(list, text, keys) }
      : { what: "none", name, why: "list-not-sound" };
  } catch {
    return { what: "none", name, why: "unreadable" };
  }
}
