import { parseTenantId } from "../../schemas/tenant.ts";

const guid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
/** A slash or an equals sign, plain or encoded once or more often: blades carry whole resource ids in one segment. */
const divider = "(?:[/=]|%(?:25)*(?:2f|3d))";
const subscription = new RegExp(`(?:[?&#]|${divider})subscription(?:s|id)${divider}(${guid})(?![0-9a-f-])`, "i");

/** The Azure subscription whose resource an address shows, wherever it stands in it: the first one in `text`, in lower case. */
export function subscriptionIn(text: string): string | undefined {
  return parseTenantId(subscription.exec(text)?.[1]);
}
