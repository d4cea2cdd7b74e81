import { parseTenantId } from "../../schemas/tenant.ts";

const guid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
/** What blades put between a name and its value: slashes, quotes, colons, brackets, each plain or encoded once or more often. */
const mark = String.raw`(?:[/=~:"'\[\](){}]|%(?:25)*(?:2f|3d|7e|3a|22|27|5b|5d|28|29|7b|7d)|\\u002f)`;
const named = "subscription(?:s|ids?|guids?)";
const subscription = new RegExp(`(?:[?&#]|${mark})${named}${mark}{1,8}(${guid})(?![0-9a-f-])`, "i");

/** The Azure subscription whose resource an address shows, wherever it stands in it: the first one in `text`, in lower case. */
export function subscriptionIn(text: string): string | undefined {
  return parseTenantId(subscription.exec(text)?.[1]);
}
