import type { Messages } from "../i18n/index.ts";
import type { Customer } from "../schemas/customer.ts";
import type { Detection } from "../schemas/detection.ts";
import { customerMark, idTail } from "./customer-mark.ts";
import { headline } from "./headline.ts";

/** What the toolbar icon says of a tab. */
export type TabBadge = { readonly text: string; readonly color: string; readonly title: string };

const doubtful = "#605e5c";
const warning = "#a4262c";
const own = "#8e562e";

/** The icon's badge for a judged tab: two letters for a customer, with a question mark where we are not sure. */
export function tabBadge(detection: Detection, customer: Customer | undefined, messages: Messages): TabBadge {
  const said = headline(detection, messages).title;
  const title = messages.badge.unknown(said);
  switch (detection.kind) {
    case "customer": {
      const name = customer?.name || customer?.domain || detection.tenantId;
      const { letters, color } = customerMark(detection.tenantId, name);
      const sure = detection.certainty !== "remembers";
      const whole = `${name} (…${idTail(detection.tenantId)}) · ${said}`;
      return { text: sure ? letters : "?", color: sure ? color : doubtful, title: messages.badge.customer(whole) };
    }
    case "own-tenant":
      return detection.resourceOfUnknownOwner
        ? { text: "?", color: own, title }
        : { text: "OWN", color: own, title: messages.badge.unknown(said) };
    case "contradiction":
      return { text: "!", color: warning, title };
    case "no-portal":
    case "no-access":
      return { text: "", color: doubtful, title };
    default:
      return { text: "?", color: doubtful, title };
  }
}
