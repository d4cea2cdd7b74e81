import { parseTenantId } from "../../schemas/tenant.ts";
import { decode } from "./path.ts";

const marker = "/subscriptions/";

/** The Azure subscription whose resource an address shows: the first one in `text`, in lower case. */
export function subscriptionIn(text: string): string | undefined {
  const plain = (decode(text) ?? text).toLowerCase();
  const at = plain.indexOf(marker);
  if (at < 0) return undefined;
  const start = at + marker.length;
  return parseTenantId(plain.slice(start, start + 36));
}
