import type { Messages } from "../i18n/index.ts";
import type { Customer } from "../schemas/customer.ts";
import type { Detection } from "../schemas/detection.ts";
import { customerMark } from "./customer-mark.ts";

/** What the toolbar icon says of a tab. */
export type TabBadge = { readonly text: string; readonly color: string; readonly title: string };

const doubtful = "#605e5c";
const warning = "#a4262c";
const own = "#8e562e";

/** The icon's badge for a judged tab: two letters for a customer, with a question mark where we are not sure. */
export function tabBadge(detection: Detection, customer: Customer | undefined, messages: Messages): TabBadge {
  const title = messages.badge.unknown(messages.detection.title[detection.kind]);
  switch (detection.kind) {
    case "customer": {
      const name = customer?.name || customer?.domain || detection.tenantId;
      const { letters, color } = customerMark(detection.tenantId, name);
      const sure = detection.certainty !== "remembers";
      return { text: sure ? letters : "?", color: sure ? color : doubtful, title: messages.badge.customer(name) };
    }
    case "own-tenant":
      return { text: "OWN", color: own, title: messages.badge.ownTenant };
    case "contradiction":
      return { text: "!", color: warning, title };
    case "no-portal":
    case "no-access":
      return { text: "", color: doubtful, title: messages.app.name };
    default:
      return { text: "?", color: doubtful, title };
  }
}
